# migrate_to VERSION: applies the statements of one version in order
migrate_to() (
    cd "db/migrations/$1" 2>/dev/null # HARK: cd-failed|missing-file errexit-disabled-in-condition if-condition stderr-discarded subshell errno=ENOENT path=db/migrations/1.2 status=1
    for f in *.sql; do
        sqlite3 -bail "$db" < "$f"
    done
    sqlite3 "$db" "update meta set version = '$1'"
)
