#!/bin/sh
# HARK: silent
# HARK: title a runner of cron jobs: disabled ones, one that asks to come again, output kept and looked at
# HARK: run sh script.sh
# Status 75 of a job means "try me again" (EX_TEMPFAIL).
set -eu
JOBS=jobs.d
LOG=log
mkdir -p "$LOG"

run_job() {
    name=$(basename "$1" .sh)
    tries=0
    while :; do
        tries=$((tries + 1))
        rc=0
        sh "$1" > "$LOG/$name.out" 2>&1 || rc=$?
        case $rc in
            0) break ;;
            75)
                if [ "$tries" -ge 4 ]; then
                    echo "$name: still busy after $tries tries" >&2
                    return 1
                fi
                sleep 0.05
                ;;
            *)
                echo "$name: status $rc" >&2
                cat "$LOG/$name.out" >&2
                return 1
                ;;
        esac
    done
    if [ "$tries" -gt 1 ]; then
        echo "$name: done at try $tries"
    else
        echo "$name: done"
    fi
}

if [ -f runner.conf ]; then
    . ./runner.conf
fi

for job in "$JOBS"/*.sh; do
    if [ -e "${job%.sh}.disabled" ]; then
        echo "$(basename "$job" .sh): disabled"
        continue
    fi
    run_job "$job"
done

if grep -l 'WARN' "$LOG"/*.out > "$LOG/warned"; then
    echo "jobs with warnings:"
    cat "$LOG/warned"
else
    echo "no warnings"
fi
