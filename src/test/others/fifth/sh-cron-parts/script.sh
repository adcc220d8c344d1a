#!/bin/sh
# Runs all jobs of a directory in order, as run-parts does, and mails a summary when one fails.
# HARK: title a job with DOS line ends cannot be started, the failure count is lost in the pipe's subshell
# HARK: run dash script.sh jobs.daily
set -eu

dir=$1
log=var/log/parts.log
mkdir -p var/log var/mail
: > "$log"
failed=0

ls "$dir" | while read -r job; do
    case $job in
        *.disabled | *~ | .*) continue ;;
    esac
    [ -x "$dir/$job" ] || continue
    echo "-- $job" >> "$log"
    # HARK: bad-interpreter|exec-failed loop-in-pipe output-discarded errno=ENOENT path=jobs.daily/20-rotate status=127
    "$dir/$job" >> "$log" 2>&1 || failed=$((failed + 1))
done

if [ "$failed" -gt 0 ]; then
    { echo "Subject: $failed jobs failed"; cat "$log"; } > var/mail/root
    exit 1
fi
echo "$dir: done, $(grep -c '^--' "$log") jobs"
