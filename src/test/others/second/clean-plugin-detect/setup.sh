set -e
cd project
git init -q -b main
git add .
git commit -qm one
