#!/bin/bash
# HARK: silent
# HARK: title wrappers around wrappers: env -i, timeout of an endless follower, eval of settings, a watchdog, statuses asked for
# HARK: case tags=wrapper,timeout,eval
set -euo pipefail
cd "$(dirname "$0")"
mkdir -p tmp
trap 'rm -rf tmp' EXIT

eval "$(sh lib/settings.sh)"
echo "level $LEVEL"

# a clean environment for the reporting job, with what it needs
env -i PATH="$PATH" LEVEL="$LEVEL" sh lib/job.sh

# follow the log for a while; timeout says 124 because tail never ends
printf 'start\nwarn: disk\nstop\n' > tmp/log
rc=0
timeout 0.3 tail -n +1 -f tmp/log > tmp/seen || rc=$?
[[ $rc -eq 124 ]] || { echo "tail ended by itself: $rc" >&2; exit 1; }
echo "seen $(wc -l < tmp/seen) lines"

# which of these commands can this host offer?
have=()
for c in systemd-notify-none runit-chpst-none setsid nohup; do
    if type -P "$c" > /dev/null; then
        have+=("$c")
    fi
done
echo "have ${have[*]}"

# a job that says "try again" (75) twice
export STATE=tmp/attempts
n=0
while :; do
    rc=0
    bash lib/flaky.sh || rc=$?
    case $rc in
        0) break ;;
        75) n=$((n + 1)); ((n < 5)) || exit 1; sleep 0.05 ;;
        *) echo "flaky: $rc" >&2; exit "$rc" ;;
    esac
done
echo "worked after $n retries"

# a watchdog that is called off in time
(
    s=
    trap '[ -z "$s" ] || kill "$s"; exit 0' TERM
    sleep 20 &
    s=$!
    wait "$s"
    echo "hangs" >&2
    kill -TERM $$
) &
dog=$!
sum=$(seq 1 1000 | paste -sd+ | python3 -c 'print(eval(input()))')
kill "$dog"
wait "$dog"
echo "sum $sum"
