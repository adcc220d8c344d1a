#!/usr/bin/env bash
# HARK: silent
# HARK: title bad records of a JSON-lines feed are quarantined, counted and allowed for
# load-events: JSON lines -> sqlite.  Bad records go to quarantine.jsonl; more than MAX_BAD ends the run.
set -euo pipefail

. ./load.conf
for extra in ./load.local.conf "${XDG_CONFIG_HOME:-./.config}/load/conf"; do
    if [[ -r $extra ]]; then . "$extra"; fi
done

rm -f events.db quarantine.jsonl
mapfile -t records < <(grep -v '^[[:space:]]*$' events.jsonl)
good=() bad=()
check='type == "object" and (.id | type == "number") and (.kind | type == "string")'
for r in "${records[@]}"; do
    if jq -e "$check" <<< "$r" > /dev/null 2>&1; then
        good+=("$r")
    else
        bad+=("$r")
    fi
done

if (( ${#bad[@]} )); then
    printf '%s\n' "${bad[@]}" > quarantine.jsonl
    echo "quarantined ${#bad[@]} of ${#records[@]} records (allowed: $MAX_BAD), see quarantine.jsonl"
fi
(( ${#bad[@]} <= MAX_BAD )) || { echo "too many bad records" >&2; exit 1; }

sqlite3 events.db 'CREATE TABLE event (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, note TEXT)'
printf '%s\n' "${good[@]}" | jq -r '[.id, .kind, .note // ""] | @csv' |
    sqlite3 events.db '.mode csv' '.import /dev/stdin event'

n=$(sqlite3 events.db 'SELECT count(*) FROM event')
[[ $n -eq ${#good[@]} ]] || { echo "loaded $n, expected ${#good[@]}" >&2; exit 1; }
sqlite3 -separator ': ' events.db 'SELECT kind, count(*) FROM event GROUP BY kind ORDER BY kind'
if ! grep -q '"kind": *"crash"' events.jsonl; then echo "no crashes reported"; fi
