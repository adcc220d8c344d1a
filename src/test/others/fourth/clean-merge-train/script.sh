#!/bin/bash
# HARK: silent
# HARK: title a merge train puts conflicting branches aside and says so
# HARK: case needs=git
# HARK: run bash -u script.sh main feat-docs feat-two feat-deux feat-gone
target=$1; shift
queue=("$@")
merged=() aside=() gone=()

git checkout -q "$target" || exit 1

for b in "${queue[@]}"; do
    git show-ref --verify --quiet "refs/heads/$b" || { gone+=("$b"); continue; }
    if git merge-base --is-ancestor "$b" HEAD; then
        merged+=("$b")
    elif git merge -q --no-ff -m "train: $b" "$b" >/dev/null 2>&1; then
        merged+=("$b")
    else
        files=$(git diff --name-only --diff-filter=U)
        [ -n "$files" ] || { echo "merge of $b failed without a conflict" >&2; exit 1; }
        git merge --abort || exit 1
        aside+=("$b:$files")
    fi
done

printf 'merged      %s\n' "${merged[@]}"
(( ${#aside[@]} )) && printf 'needs work  %s\n' "${aside[@]}"
(( ${#gone[@]} )) && printf 'deleted     %s\n' "${gone[@]}"

git diff --quiet || { echo "tree not clean" >&2; exit 1; }
git log --first-parent --format='%s' | head -n 2
cat list.txt
