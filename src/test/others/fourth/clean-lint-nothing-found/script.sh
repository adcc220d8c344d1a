#!/bin/bash
# HARK: silent
# HARK: title linters for which finding nothing is status 1
set -Eeuo pipefail
trap 'echo "lint.sh: line $LINENO: status $?" >&2' ERR

found=0

# rule NAME REGEX GLOB
rule() {
    local name=$1 re=$2 glob=$3 hits rc=0
    hits=$(grep -rnE --include="$glob" -- "$re" scripts) || rc=$?
    (( rc <= 1 )) || { echo "$name: grep failed" >&2; exit "$rc"; }
    if (( rc == 1 )); then
        echo "$name: clean"
        return
    fi
    while IFS=: read -r file line _; do
        if [[ -f .lintignore ]] && grep -qxF "$file:$name" .lintignore; then
            echo "$name: $file:$line ignored"
        else
            echo "$name: $file:$line"
            found=$((found + 1))
        fi
    done <<< "$hits"
}

rule backticks      '`[^`]+`'           '*.sh'
rule trailing-space '[[:blank:]]+$'     '*'
rule curl-pipe-sh   'curl .*\| *(ba)?sh' '*.sh'
rule eval           '(^|[;& ])eval '    '*.sh'

for f in scripts/*.sh; do
    if head -n 1 "$f" | grep -q bash; then
        bash -n "$f"
    else
        dash -n "$f"
    fi
done

if command -v shfmt-nightly > /dev/null; then
    shfmt-nightly -d scripts
else
    echo "shfmt-nightly not installed, format check is left to CI"
fi

echo "findings: $found"
exit $(( found ? 1 : 0 ))
