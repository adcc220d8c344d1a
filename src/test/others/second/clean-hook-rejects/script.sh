#!/bin/bash
# HARK: silent
# HARK: title test of a git pre-commit hook: bad commits must be refused, the good one must go through
# HARK: case needs=git,python3 tags=git,hooks,expect-fail
set -u
work=$PWD/sandbox
fails=0
ok()     { echo "ok   - $1"; }
not_ok() { echo "FAIL - $1"; fails=$((fails + 1)); }

new_repo() {
    rm -rf "$work"
    git init -q -b main "$work" || exit 2
    git -C "$work" config core.hooksPath "$PWD/hooks"
    cd "$work" || exit 2
}

refused() {
    local why=$1 what=$2
    git add -A
    if out=$(git commit -m "try" 2>&1); then
        not_ok "$what was committed"
        return
    fi
    case $out in
        *"$why"*) ok "$what is refused" ;;
        *) not_ok "$what is refused for another reason: $out" ;;
    esac
}

accepted() {
    git add -A
    if git commit -q -m "$1"; then ok "$1"; else not_ok "$1"; fi
}

new_repo
git rev-parse -q --verify HEAD >/dev/null && not_ok "a new repository has a commit"

printf 'def f(:\n    pass\n' > broken.py
refused "broken.py: syntax" "a file with a syntax error"
rm -f broken.py; git add -A

printf 'x = 1   \n' > blanks.py
refused "trailing whitespace" "trailing whitespace"
printf 'x = 1\n' > blanks.py
accepted "clean file"

printf '<<<<<<< HEAD\nx\n=======\ny\n>>>>>>> b\n' > notes.txt
refused "conflict marker" "a conflict marker"
printf 'x\ny\n' > notes.txt
accepted "resolved file"

n=$(git rev-list --count HEAD)
[ "$n" -eq 2 ] || not_ok "2 commits expected, $n found"
echo "$n commits, $fails failures"
exit "$fails"
