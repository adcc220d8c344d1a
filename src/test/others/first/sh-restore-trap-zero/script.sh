#!/bin/sh
# HARK: title a restore drill ends early, its EXIT trap says 0
# HARK: run sh script.sh
set -eu
BACKUPS=backups
WORK=restore.d

cleanup() {
    rm -rf "$WORK"
    rmdir drill.lock 2>/dev/null || true
    exit 0
}

newest() { ls -1 "$BACKUPS" | grep '\.tar$' | sort | tail -n 1; }

check_tree() {
    for need in etc/app.conf data/items.tsv; do
        test -s "$WORK/$need"
    done
    if grep -rq 'PLACEHOLDER' "$WORK/etc"; then
        echo "configuration was never filled in" >&2
        return 1
    fi
    sort -c "$WORK/data/items.tsv" 2>/dev/null || sort -o "$WORK/data/items.tsv" "$WORK/data/items.tsv"
}

mkdir drill.lock 2>/dev/null || { echo "a drill is running" >&2; exit 1; }
trap cleanup EXIT

mkdir -p "$WORK"
name=$(newest)
echo "restoring $name"
tar -xf "$BACKUPS/$name" -C "$WORK"
check_tree
if ! cmp -s "$WORK/etc/app.conf" live/app.conf; then
    echo "configuration has changed since"
fi
cp "$WORK/data/items.tsv" standby/items.tsv    # HARK: missing-file|write-failed trap-exit-zero errno=ENOENT path=standby/items.tsv call=open status=1
wc -l < standby/items.tsv > standby/count
echo "restored $(cat standby/count) items" >> drill.log
echo "drill passed"
