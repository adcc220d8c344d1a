set -e
git init -q -b main .
git config user.name Dev; git config user.email dev@example.test
git add pkg tools; git commit -q -m "import"
