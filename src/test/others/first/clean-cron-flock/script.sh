#!/bin/bash
# HARK: silent
# HARK: title cron job with a lock that another run holds for a moment; jobs that have nothing to do
# HARK: case needs=flock
set -u
STATE=state
LOCK=$STATE/job.lock
mkdir -p "$STATE"

log() { echo "job: $*"; }

# an earlier run that is about to end
bash previous-run.sh "$LOCK" &
other=$!
while ! [ -e "$STATE/held" ]; do sleep 0.02; done

exec 9> "$LOCK"
attempt=0
while ! flock -n 9; do
    attempt=$((attempt + 1))
    if [ "$attempt" -gt 60 ]; then
        log "cannot get the lock, giving up" >&2
        exit 75
    fi
    sleep 0.05
done
[ "$attempt" -gt 0 ] && log "had to wait for the previous run" >&2
wait "$other" || { log "previous run failed" >&2; exit 1; }

last=$(cat "$STATE/last-id" 2>/dev/null || echo 0)
log "continuing after id $last"

count=0
while IFS=, read -r id mail; do
    [ "$id" -le "$last" ] && continue
    printf 'To: %s\n' "$mail" >> "$STATE/outbox" || exit 1
    count=$((count + 1))
    last=$id
done < queue.csv
echo "$last" > "$STATE/last-id" || exit 1

# bounced addresses, if there were any
bounced=$(grep -c '@invalid\.' queue.csv)
[ "$bounced" -eq 0 ] || log "$bounced bounced"
rmdir "$STATE/tmp" 2>/dev/null
log "$count mails queued, last id $last"
