#!/bin/bash
# HARK: silent
# HARK: title a pre-commit hook refuses white space errors, the fixed commit passes
set -euo pipefail
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1 HOME=$PWD

git init -q -b main sandbox
cd sandbox
trap 'cd ..; rm -rf sandbox' EXIT

config_default() { git config --get "$1" >/dev/null || git config "$1" "$2"; }
config_default user.name 'Test'
config_default user.email 'test@example.org'
config_default core.hooksPath .githooks

mkdir .githooks
cat > .githooks/pre-commit <<'EOF'
#!/bin/sh
if git rev-parse -q --verify HEAD >/dev/null; then
    against=HEAD
else
    against=$(git hash-object -t tree /dev/null)
fi
if ! git diff-index --cached --check "$against" --; then
    echo "white space errors, not committed"
    exit 1
fi
test ! -x .githooks/pre-commit.local || exec .githooks/pre-commit.local
EOF
chmod +x .githooks/pre-commit

printf 'one \ntwo\n' > list.txt
git add .
if git commit -qm 'first' > ../refused.log 2>&1; then
    echo "the hook let it through" >&2
    exit 1
fi
grep -q '^list.txt:1: trailing whitespace' ../refused.log
rm ../refused.log
echo "refused as wanted"

sed -i 's/[[:space:]]*$//' list.txt
git diff --quiet || git add -u
git commit -qm 'first'
git diff --cached --quiet && echo "nothing staged any more"
git ls-files --error-unmatch other.txt >/dev/null 2>&1 || echo "other.txt is not tracked"
git rev-parse -q --verify refs/heads/topic >/dev/null || git branch topic
git merge-base --is-ancestor topic main
git stash list | grep -q . || echo "no stash"
echo "commits: $(git rev-list --count main), branches: $(git branch --format='%(refname:short)' | paste -sd,)"
