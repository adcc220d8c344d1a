#!/bin/bash
# HARK: silent
# HARK: title a parallel lint that finds something, fixes it and is run again
# HARK: run bash script.sh --fix
set -euo pipefail
fix=0
case ${1-} in
    --fix) fix=1 ;;
    '') ;;
    *) exit 64 ;;
esac

export LINT_OUT
LINT_OUT=$(mktemp -d ./lint.XXXXXX)
trap 'rm -rf "$LINT_OUT"' EXIT

lint_one() {
    local f=$1 out=$LINT_OUT/${1//\//_}
    : > "$out"
    bash -n "$f" 2>> "$out" || return 1
    if grep -nE '`[^`]+`' "$f" >> "$out"; then return 1; fi
    if grep -nP '\t' "$f" >> "$out"; then return 1; fi
    return 0
}
export -f lint_one

lint_all() {
    find src -name '*.sh' -print0 | sort -z | xargs -0 -P 2 -I{} bash -c 'lint_one "$1"' lint {}
}

if lint_all; then
    echo "clean at once"
    exit 0
fi
mapfile -t findings < <(find "$LINT_OUT" -type f -size +0 -printf '%f\n' | sort)
echo "findings in: ${findings[*]}"
(( fix )) || exit 1

while IFS= read -r -d '' f; do
    sed -i -e 's/\t/    /g' -e 's/`\([^`]*\)`/$(\1)/g' "$f"
done < <(find src -name '*.sh' -print0)

if ! lint_all; then
    cat "$LINT_OUT"/*
    echo "still not clean" >&2
    exit 1
fi
echo "clean after fixing"
