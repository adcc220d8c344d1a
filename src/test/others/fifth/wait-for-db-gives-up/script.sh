#!/usr/bin/env bash
# HARK: title nothing listens on the database's port; the wait loop breaks off and reports nothing
# HARK: case tags=monitoring,wait
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cd "$here"

# shellcheck disable=SC1091
. conf/db.env
: "${DB_HOST:=127.0.0.1}" "${DB_PORT:=5432}"

wait_for() {
    local host=$1 port=$2 left=${3:-3}
    until timeout 1 bash -c "exec 3<>/dev/tcp/$host/$port" 2>/dev/null; do  # HARK: connection-refused if-condition stderr-discarded errno=ECONNREFUSED call=connect
        left=$((left - 1))
        [ "$left" -gt 0 ] || break
        sleep 0.1
    done
}

mkdir -p queue/ready queue/done
wait_for "$DB_HOST" "$DB_PORT"
echo "database is there"

# the loader picks up whatever lies in queue/ready
count=0
for job in jobs/*.job; do
    name=${job##*/}
    [ -e "queue/done/$name" ] && continue
    cp "$job" "queue/ready/$name"
    count=$((count + 1))
done
echo "queued $count jobs for port $DB_PORT"
