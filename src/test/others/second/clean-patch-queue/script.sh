#!/bin/bash
# HARK: silent
# HARK: title patch queue: git apply --check in both directions tells what is applied, obsolete patches are recognised
# HARK: case needs=git tags=git,patch
set -euo pipefail
root=$PWD
cd src

# prints: todo, applied or conflict
state_of() {
    if git apply --check "$1" 2>/dev/null; then
        echo todo
    elif git apply --check --reverse "$1" 2>/dev/null; then
        echo applied
    else
        echo conflict
    fi
}

merged_upstream() {
    local id=$(sed -n 's/^Upstream-Id: //p' "$1")
    [ -n "$id" ] && grep -qxF "$id" UPSTREAM
}

push_all() {
    local p n=0
    while read -r p; do
        [[ $p = \#* || -z $p ]] && continue
        case $(state_of "$root/patches/$p") in
            todo) git apply "$root/patches/$p"; echo "applied  $p"; n=$((n + 1)) ;;
            applied) echo "is in    $p" ;;
            conflict)
                merged_upstream "$root/patches/$p" || { echo "conflict in $p" >&2; return 1; }
                echo "upstream $p" ;;
        esac
    done < "$root/patches/series"
    echo "$n patches pushed"
}

push_all
push_all
diff -u greet.txt "$root/expected.txt" > "$root/delta.diff" || { cat "$root/delta.diff"; exit 1; }
if diff -q greet.txt "$root/pristine.txt" >/dev/null; then
    echo "nothing was patched" >&2
    exit 1
fi
echo "$(diff "$root/pristine.txt" greet.txt | grep -c '^[<>]') lines differ from the pristine file"
