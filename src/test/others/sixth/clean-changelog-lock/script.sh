#!/bin/bash
# HARK: silent
# HARK: title a changelog from news fragments behind a lock with a stale owner
# Collects news/*.TYPE into CHANGES.new (towncrier for the poor).
set -uo pipefail
lock=.changelog.lock

acquire() {
    local owner try
    for try in 1 2 3; do
        if ( set -o noclobber; echo "$BASHPID" > "$lock" ) 2>/dev/null; then
            trap 'rm -f "$lock"' EXIT
            return 0
        fi
        owner=$(cat "$lock" 2>/dev/null) || continue      # gone in the meantime
        if [[ -n $owner ]] && kill -0 "$owner" 2>/dev/null; then
            sleep 0.2
        else
            echo "removing the stale lock"
            rm -f "$lock"
        fi
    done
    return 1
}

# the fixture: somebody died with the lock in hand
sleep 0 & dead=$!
wait "$dead"
echo "$dead" > "$lock"

acquire || { echo "locked" >&2; exit 75; }

since=$(git --git-dir=./.git describe --tags --abbrev=0 2>/dev/null) || since=$(sed -n '1s/^## //p' CHANGES.md)
echo "since $since"

declare -A heading=([feature]=Features [bugfix]=Fixes [removal]=Removals [doc]=Documentation)
coproc FMT { exec sed -u -e 's/[[:space:]]*$//' -e 's/^/- /'; }
fmt=$FMT_PID
{
    echo "## next"
    for type in feature bugfix removal doc; do
        compgen -G "news/*.$type" > /dev/null || continue
        printf '\n### %s\n' "${heading[$type]}"
        for f in news/*."$type"; do
            head -n 1 "$f" >&"${FMT[1]}"
            IFS= read -r line <&"${FMT[0]}" && printf '%s\n' "$line"
        done
    done
    echo
    cat CHANGES.md
} > CHANGES.new
eval "exec ${FMT[1]}>&-"
wait "$fmt" 2>/dev/null

if grep -n '[[:space:]]$' CHANGES.new; then
    echo "trailing blanks" >&2
    exit 1
fi
if diff CHANGES.md CHANGES.new > CHANGES.diff; then
    echo "no news"
else
    (( $? == 1 )) || exit 2
    grep '^> .' CHANGES.diff
fi
rm -f CHANGES.diff
