#!/bin/sh
# Backup with hard links to the one before, database dumped first; keeps the last two.
# HARK: title first backup without a predecessor, rsync --link-dest, wanted differences
# HARK: run dash script.sh
# HARK: silent
set -eu

src=data
dst=backup
keep=2
rm -rf "$dst"
mkdir -p "$dst"

dump_db() {
    sqlite3 "$src/app.db" .dump > "$src/app.sql.new"
    if cmp -s "$src/app.sql.new" "$src/app.sql"; then
        rm -f "$src/app.sql.new"
    else
        mv "$src/app.sql.new" "$src/app.sql"
    fi
}

backup() {
    name=$1
    dump_db
    if prev=$(readlink "$dst/latest"); then
        set -- --link-dest="../$prev"
    else
        set --
    fi
    rsync -a --exclude='*.db' "$@" "$src/" "$dst/$name.part/"
    mv "$dst/$name.part" "$dst/$name"
    ln -sfn "$name" "$dst/latest"
    if [ -n "$prev" ]; then
        if diff -rq "$dst/$prev" "$dst/$name" > "$dst/changes"; then
            echo "$name: nothing new"
        else
            echo "$name: $(wc -l < "$dst/changes") changed"
        fi
        rm -f "$dst/changes"
    else
        echo "$name: the first one"
    fi
}

prune() {
    ls -1d "$dst"/b[0-9]* | sort -r | tail -n +$((keep + 1)) | xargs -r rm -rf
}

rm -f "$src/app.db" "$src/app.sql"
sqlite3 "$src/app.db" "CREATE TABLE t(x); INSERT INTO t VALUES (1);"
backup b1
backup b2
sqlite3 "$src/app.db" "INSERT INTO t VALUES (2);"
backup b3
prune

# can it be restored?
rm -f "$dst/restore.db"
sqlite3 "$dst/restore.db" < "$dst/latest/app.sql"
[ "$(sqlite3 "$dst/restore.db" 'PRAGMA integrity_check; SELECT count(*) FROM t;' | tr '\n' ' ')" = "ok 2 " ]
rm -f "$dst/restore.db"
ls "$dst"
