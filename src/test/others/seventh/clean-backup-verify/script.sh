#!/bin/bash
# HARK: silent
# HARK: title a backup that waits for a lock, verifies itself and prunes
# HARK: case tags=backup,background
# backup.sh [-k N] - archive the data folder when it has changed, keep N archives
set -euo pipefail

DATA=data
STORE=store
KEEP=1
LOCK=store/.lock
tmp=$(mktemp -d)

log() { echo "backup: $*"; }
die() { echo "backup: $*" >&2; exit 1; }
cleanup() {
    rm -rf "$tmp"
    rmdir "$LOCK" 2>/dev/null || true
}

while getopts "k:" o; do
    case $o in
        k) KEEP=$OPTARG ;;
        *) exit 2 ;;
    esac
done
for conf in /etc/backup-none.conf "$HOME/.backup.conf" ./backup.conf; do
    if [ -r "$conf" ]; then . "$conf"; fi
done
mkdir -p "$STORE"

# the nightly export holds the lock for a moment
( mkdir "$LOCK"; : > "$tmp/held"; sleep 0.1; rmdir "$LOCK" ) &
exporter=$!
until [ -e "$tmp/held" ]; do sleep 0.02; done

got=no
for _ in $(seq 100); do
    if mkdir "$LOCK" 2>/dev/null; then got=yes; break; fi
    sleep 0.05
done
[ "$got" = yes ] || die "cannot get the lock"
trap cleanup EXIT
wait "$exporter"

fingerprint() { ( cd "$DATA" && find . -type f -print0 | sort -z | xargs -0 sha256sum ); }

newest() {
    # the first backup has no predecessor
    ls "$STORE"/*.tar.gz 2>/dev/null | sort | tail -n 1 || true
}

backup_one() {
    local target=$1 last
    last=$(newest)
    fingerprint > "$tmp/now"
    if [ -n "$last" ] && diff -q "$tmp/now" "${last%.tar.gz}.sums" >/dev/null; then
        log "unchanged"
        return 0
    fi
    tar czf "$tmp/new.tar.gz" -C "$DATA" .
    # verify before it counts
    mkdir "$tmp/check"
    tar xzf "$tmp/new.tar.gz" -C "$tmp/check"
    diff -r "$DATA" "$tmp/check" >/dev/null || die "the archive is not what was packed"
    rm -r "$tmp/check"
    mv "$tmp/new.tar.gz" "$STORE/$target.tar.gz"
    cp "$tmp/now" "$STORE/$target.sums"
    log "wrote $target"
}

prune() {
    local f
    ls -r "$STORE"/*.tar.gz | tail -n +$((KEEP + 1)) | while read -r f; do
        rm -f "$f" "${f%.tar.gz}.sums"
        log "pruned $(basename "$f")"
    done
}

backup_one day1
echo more >> "$DATA/orders.csv"
backup_one day2
prune
sample=$(set +o pipefail; tar xzOf "$STORE/day2.tar.gz" ./orders.csv | head -n 1)
log "first row: $sample"
command -v ionice-none >/dev/null || log "no io priorities on this system"
