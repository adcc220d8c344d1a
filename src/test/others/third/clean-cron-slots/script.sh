#!/bin/bash
# HARK: title a cron wrapper takes the first free slot and gives a slow step more time at the second try
# HARK: silent
# HARK: case needs=flock,timeout tags=cron,lock,timeout
set -u

slots=3
verbose=0
while getopts n:v o; do
    case $o in
        n) slots=$OPTARG ;;
        v) verbose=1 ;;
        *) echo "usage: ${0##*/} [-v] [-n slots]" >&2; exit 64 ;;
    esac
done

mkdir -p var || exit 1
exec 3>> var/cron.log

say() { printf '%s\n' "$*" >&3; (( verbose )) && printf '%s\n' "$*"; return 0; }

# slot 1 belongs to a long job of another user
exec 8> var/slot.1
flock 8

slot=
for (( i = 1; i <= slots; i++ )); do
    exec 9> "var/slot.$i"
    if flock -n 9; then
        slot=$i
        break
    fi
    say "slot $i is busy"
done
[ -n "$slot" ] || { echo "all slots are busy" >&2; exit 75; }

for limit in 0.2 10; do
    timeout "$limit" ./job.sh 8>&- 9>&-
    rc=$?
    case $rc in
        0) break ;;
        124) say "more than $limit s, once more with more time" ;;
        *) echo "job ended with $rc" >&2; exit "$rc" ;;
    esac
done
[ "$rc" -eq 0 ] || { echo "job never came to an end" >&2; exit 1; }

say "done in slot $slot"
exec 3>&- 9>&-
cat var/cron.log result.txt
