#!/bin/sh
# HARK: silent
# HARK: title log rotation in sh: absent generations, a stale pid file, gzip, head closes the pipe early
# HARK: run sh script.sh
set -eu
dir=log
keep=3

for f in "$dir"/*.log; do
    [ -s "$f" ] || continue
    base=${f%.log}
    i=$keep
    rm -f "$base.$i.gz"
    while [ "$i" -gt 1 ]; do
        prev=$((i - 1))
        if [ -f "$base.$prev.gz" ]; then
            mv "$base.$prev.gz" "$base.$i.gz"
        fi
        i=$prev
    done
    gzip -nc "$f" > "$base.1.gz"
    : > "$f"
    echo "rotated ${f##*/}"
done

# the service writes its number at start; after a crash the file is stale
if [ -f run/service.pid ]; then
    pid=$(cat run/service.pid)
    if kill -0 "$pid" 2>/dev/null; then
        kill -HUP "$pid"
    else
        echo "service is not running, pid file removed"
        rm -f run/service.pid
    fi
fi

first=$(gzip -dc "$dir/access.1.gz" | head -n 1)
echo "oldest entry: $first"
ls "$dir"
