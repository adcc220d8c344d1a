#!/bin/bash
# HARK: silent
# HARK: title sqlite backup waits until the writer lets go; its complaint is captured and looked at
# HARK: case needs=sqlite3,python3
set -euo pipefail
DB=var/orders.db
DEST=backups
mkdir -p "$DEST"
trap 'rm -f "$DEST"/*.part' EXIT

# the nightly import still writes when we come
python3 importer.py "$DB" &
importer=$!
until [ -e var/importing ]; do sleep 0.02; done

try_lock() {
    local msg
    if msg=$(sqlite3 "$DB" 'BEGIN IMMEDIATE; COMMIT;' 2>&1); then
        return 0
    fi
    case $msg in
        *"database is locked"*) return 75 ;;
        *) echo "backup: $msg" >&2; exit 1 ;;
    esac
}

wait_quiet() {
    local i
    for i in {1..40}; do
        try_lock && return 0
        sleep 0.05
    done
    echo "backup: the database stays locked" >&2
    return 1
}

wait_quiet
wait "$importer"
sqlite3 "$DB" ".backup '$DEST/orders.part'"
[ "$(sqlite3 "$DEST/orders.part" 'PRAGMA integrity_check')" = ok ]
rows=$(sqlite3 "$DEST/orders.part" 'SELECT count(*) FROM orders')

latest=$(ls -1 "$DEST"/orders-*.db 2>/dev/null | tail -n 1 || true)
if [[ -n $latest ]] && cmp -s "$latest" "$DEST/orders.part"; then
    echo "nothing new since ${latest##*/}"
else
    mv "$DEST/orders.part" "$DEST/orders-0001.db"
    echo "backup holds $rows orders"
fi
