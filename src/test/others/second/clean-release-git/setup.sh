set -e
cd repo
git init -q -b main
git add .
git commit -qm "feat: start"
git tag -a -m v1.2.0 v1.2.0
echo 'echo "more"' >> tool.sh
git commit -qam "feat: say more"
echo "1.3.0  says more" >> CHANGES
