#!/usr/bin/env bash
# HARK: silent
# HARK: title git bisect run with bad and untestable revisions
# find-regression: bisects the fixture history with a test that may answer good, bad or "cannot tell".
set -eu -o pipefail
repo=$(mktemp -d "$PWD"/bisect.XXXXXX)
trap 'rm -rf "$repo"' EXIT
export GIT_CONFIG_GLOBAL=/dev/null
cd "$repo"
git init -q -b main

history() {
  local n body
  for n in 1 2 3 4 5 6 7; do
    case $n in
      4)     body='if then' ;;                 # does not even parse
      [1235]) body='echo $(( $1 * 2 ))' ;;
      *)     body='echo $(( $1 * 2 + 1 ))' ;;
    esac
    printf 'commit refs/heads/main\ncommitter t <t@example.org> 170000000%d +0000\n' "$n"
    printf 'data <<EOM\nchange %d\nEOM\n' "$n"
    printf 'M 100644 inline double.sh\ndata <<EOM\n#!/bin/sh\n# rev %d\n%s\nEOM\n\n' "$n" "$body"
  done
}
history | git fast-import --quiet
git reset -q --hard main

cat > .git/verdict <<'EOF'
#!/bin/sh
sh -n double.sh 2>/dev/null || exit 125
test "$(sh double.sh 21)" -eq 42
EOF
chmod +x .git/verdict

git bisect start HEAD HEAD~6 > .git/bisect.out
git bisect run .git/verdict >> .git/bisect.out 2>&1
culprit=$(git log -1 --format=%s refs/bisect/bad)
skipped=$(git bisect log | grep -c '^git bisect skip' || true)
git bisect reset > /dev/null 2>&1
[ "$culprit" = "change 6" ] || { cat .git/bisect.out; echo "wrong culprit: $culprit" >&2; exit 1; }
if sh double.sh 21 | grep -qx 42; then
  echo "HEAD should be bad" >&2; exit 1
fi
echo "first bad: $culprit"
echo "untestable on the way: $skipped"
