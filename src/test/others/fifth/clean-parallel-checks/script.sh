#!/bin/bash
# Runs checks in parallel; every status is collected, one check is flaky and gets a second chance.
# HARK: title background jobs all waited for, a retried one, a mutex made with mkdir
# HARK: silent
set -euo pipefail

work=work
rm -rf "$work"
mkdir -p "$work"
. lib/jobs.sh
. lib/mutex.sh

check_syntax() { find src -name '*.sh' -print0 | xargs -0 -n 1 -P 2 bash -n; }

check_todo() {
    # no TODO is what we want
    ! grep -rn 'TODO' src
}

check_network() {
    # not ready the first time
    if [ ! -e "$work/warm" ]; then
        : > "$work/warm"
        return 7
    fi
}

check_json() {
    local f
    for f in src/*.json; do
        jq -e . "$f" > /dev/null
    done
}

for c in syntax todo network json; do
    start "$c" "check_$c"
done
collect

for c in "${retry[@]}"; do
    echo "second chance: $c"
    start "$c" "check_$c"
done
retry=()
collect
[ "${#retry[@]}" -eq 0 ]

sort "$work/results"
