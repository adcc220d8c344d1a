set -e
git init -q -b main .
git config user.name Dev; git config user.email dev@example.test
git config core.hooksPath .githooks
echo "readme" > README; git add README; git commit -q --no-verify -m "start"
