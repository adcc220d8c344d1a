set -e
git init -q -b main .
git config user.name Dev; git config user.email dev@example.test
echo "v = '0.0.0'" > src/app.py
git add src; git commit -q -m "feat: start"
echo "# more" >> src/app.py; git commit -q -am "fix: typo"
