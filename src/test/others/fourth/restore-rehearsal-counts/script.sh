#!/usr/bin/env bash
# HARK: title a table is not in the restored dump, local hides the failed count, which reads as 0
# HARK: case needs=sqlite3 tags=backup,sqlite
# Restore rehearsal: load last night's dump into a scratch database and count.
set -euo pipefail

readonly DUMP=${1:-dump/shop.sql.gz}
readonly WORK=work
readonly SCRATCH="$WORK/rehearsal.db"

log() { echo "[rehearsal] $*" >> "$WORK/rehearsal.log"; }

prepare() {
    rm -rf "$WORK"
    mkdir -p "$WORK"
    log "scratch area ready"
}

restore() {
    gunzip -c "$DUMP" | sqlite3 "$SCRATCH"
    log "restored $DUMP"
}

count_rows() {
    local table=$1
    local rows=$(sqlite3 "$SCRATCH" "SELECT count(*) FROM $table;" 2>> "$WORK/rehearsal.log") # HARK: nonzero-exit status=1 subshell cmd=sqlite3
    printf '%-12s %6d\n' "$table" "${rows:-0}"
}

check_integrity() {
    local answer
    answer=$(sqlite3 "$SCRATCH" 'PRAGMA integrity_check;')
    [[ $answer == ok ]]
}

main() {
    prepare
    restore
    check_integrity || { echo "integrity check failed" >&2; exit 2; }
    local t
    for t in customers orders refunds; do
        count_rows "$t"
    done | tee "$WORK/counts.txt"
    log "counted $(wc -l < "$WORK/counts.txt") tables"
    echo "rehearsal passed"
}

main "$@"
