#!/bin/bash
# HARK: silent
# HARK: title shopt -q, set -o questions, declare -p of what is unset, [[ =~ ]], printf -v
# HARK: case tags=small,bash
shopt -q nullglob || echo "nullglob is off"
shopt -qo pipefail || echo "pipefail is off"
declare -p NOTHING >/dev/null 2>&1 || echo "NOTHING is unset"
declare -F helper >/dev/null || helper() { echo "late helper"; }
helper
[[ "v1.2" =~ ^v([0-9]+)\. ]] && echo "major ${BASH_REMATCH[1]}"
[[ "x" == y* ]]
[[ -v HOME ]] && echo "home is set"
printf -v line '%03d' 7
echo "$line"
test 3 -gt 4
complete -p nothing-none >/dev/null 2>&1 || echo "no completion"
