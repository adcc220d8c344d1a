#!/bin/bash
# HARK: title a migration with a Windows line end in its first line never runs
# HARK: case tags=database,nested
# migrate.sh [--status] - run the migrations that were not run yet

cd "$(dirname "$0")" || exit 1
STATE=state/applied
LOG=state/migrate.log
DB=state/schema.txt
MODE=run

info() { echo "migrate: $*"; }
die() { echo "migrate: $*" >&2; exit 1; }

case "${1:-}" in
    --status) MODE=status ;;
    '') ;;
    *) die "unknown option $1" ;;
esac

mkdir -p state
touch "$STATE" "$LOG" "$DB"
[ -f migrate.conf ] && . ./migrate.conf

pending() {
    local m
    for m in migrations/*.sh; do
        grep -qx "$(basename "$m")" "$STATE" || echo "$m"
    done
}

if [ "$MODE" = status ]; then
    pending
    exit 0
fi

# an old lock of a crashed run is taken over
if [ -f state/lock ]; then
    kill -0 "$(cat state/lock)" 2>/dev/null && die "another migration runs"
fi
echo "$$" > state/lock
trap 'rm -f state/lock' EXIT

applied=0
for m in $(pending); do
    if [ ! -x "$m" ]; then
        info "${m##*/} is disabled"
        continue
    fi
    echo "--- $m" >> "$LOG"
    "$m" "$DB" >> "$LOG" 2>&1 # HARK: bad-interpreter|exec-failed no-errexit output-discarded stderr-discarded errno=ENOENT path=migrations/030-audit.sh also=migrations/030-audit.sh:1
    basename "$m" >> "$STATE"
    applied=$((applied + 1))
done

info "$applied migrations applied"
