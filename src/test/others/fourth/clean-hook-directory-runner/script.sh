#!/bin/bash
# HARK: silent
# HARK: title runs a directory of hooks, one of which is busy at first and one of which defers itself
# HARK: case needs=flock tags=cron
#
# run-hooks: like run-parts, but a hook may say 75 ("not now") and is asked again
# at the end of the round, and 100 ("not for this machine").

set -uo pipefail

typeset -A verdict
typeset -a later
readonly EX_TEMPFAIL=75 EX_NOTHERE=100
mkdir -p state

exec 9> state/run-hooks.lock
flock -n 9 || { echo "another round is running"; exit 0; }

run_one()
{
    local hook=$1 rc
    STATE=$PWD/state "$hook" 9>&-
    rc=$?
    case $rc in
        0)              verdict[$hook]=done ;;
        $EX_TEMPFAIL)   verdict[$hook]=later; return 1 ;;
        $EX_NOTHERE)    verdict[$hook]="not here" ;;
        *)              verdict[$hook]="failed ($rc)" ;;
    esac
}

mapfile -t hooks < <(LC_ALL=C find hooks.d -maxdepth 1 -type f | LC_ALL=C sort)

for hook in "${hooks[@]}"; do
    [[ ${hook##*/} =~ ^[0-9]{2}-[a-z-]+$ ]] || continue     # editor backups, .dpkg-old
    [[ -x $hook ]] || { verdict[$hook]="switched off"; continue; }
    run_one "$hook" || later+=("$hook")
done

# second round for the busy ones
for hook in "${later[@]}"; do
    run_one "$hook" || true
done

bad=0
for hook in "${hooks[@]}"; do
    [[ -n ${verdict[$hook]-} ]] || continue
    printf '%-22s %s\n' "${hook##*/}" "${verdict[$hook]}"
    [[ ${verdict[$hook]} == failed* || ${verdict[$hook]} == later ]] && bad=1
done
exit $bad
