#!/bin/bash
# HARK: silent
# HARK: title schema steps that look before they leap, and a load that may be repeated
# HARK: case needs=sqlite3 tags=database,data
# load.sh - bring the database to the newest schema and load the price list, twice
set -euo pipefail

DB=shop.db
STEPS=schema
PRICES=prices.csv
REJECTS=rejects.txt

log() { echo "load: $*"; }
die() { echo "load: $*" >&2; exit 1; }
sql() { sqlite3 -bail -batch "$DB" "$@"; }

version() {
    # a new database has no table of versions
    sql "SELECT max(step) FROM version" 2>/dev/null || echo 0
}

has_column() {
    sql "SELECT $2 FROM $1 LIMIT 1" >/dev/null 2>&1
}

migrate() {
    local v step n
    v=$(version)
    for step in "$STEPS"/*.sql; do
        n=$(basename "$step" .sql)
        n=$((10#${n%%-*}))
        if [ "$n" -le "${v:-0}" ]; then continue; fi
        sql < "$step"
        sql "INSERT INTO version VALUES ($n)"
        log "step $n"
    done
}

load_prices() {
    local sku price added=0 kept=0
    : > "$REJECTS"
    while IFS=, read -r sku price; do
        [ "$sku" = sku ] && continue
        if ! [[ $price =~ ^[0-9]+$ ]]; then
            echo "$sku,$price" >> "$REJECTS"
            continue
        fi
        # the key is unique, a second insert is refused
        if sql "INSERT INTO price VALUES ('$sku', $price, 'EUR')" 2>/dev/null; then
            added=$((added + 1))
        else
            sql "UPDATE price SET cents = $price WHERE sku = '$sku'"
            kept=$((kept + 1))
        fi
    done < "$PRICES"
    log "$added added, $kept updated"
}

rm -f "$DB" "$DB-journal" "$DB-wal"
[ -f "$HOME/.sqliterc" ] && log "using a private sqliterc"
migrate
has_column price currency || die "the schema is too old"
if has_column price discount; then log "with discounts"; fi
load_prices
migrate
load_prices

[ "$(sql "SELECT count(*) FROM price")" = 3 ] || die "wrong number of prices"
if [ -s "$REJECTS" ]; then
    log "rejected as announced: $(cat "$REJECTS")"
    diff "$REJECTS" expected-rejects.txt >/dev/null || die "unexpected rejects"
fi
