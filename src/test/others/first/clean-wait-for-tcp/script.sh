#!/bin/bash
# HARK: silent
# HARK: title an entry point waits for a TCP port that refuses at first
# HARK: case needs=python3
set -euo pipefail
WAIT_TRIES=${WAIT_TRIES:-60}

port_open() { (exec 3<> "/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

wait_for() {
    local name=$1 port=$2 i refused=0
    for ((i = 0; i < WAIT_TRIES; i++)); do
        if port_open "$port"; then
            (( refused > 0 )) && echo "$name came up while we waited" >&2
            echo "$name is up"
            return 0
        fi
        refused=$((refused + 1))
        sleep 0.05
    done
    echo "$name does not answer on $port" >&2
    return 1
}

migrate() {
    local v
    v=$(cat data/schema.version 2>/dev/null || echo 0)
    while [ -f "migrations/$((v + 1)).sql" ]; do
        v=$((v + 1))
        cat "migrations/$v.sql" >> data/schema.sql
    done
    echo "$v" > data/schema.version
    echo "schema version $v"
}

# stands in for the database container
python3 db.py data/port &
db=$!
trap 'kill "$db" 2>/dev/null; wait "$db" 2>/dev/null || true' EXIT
until [[ -s data/port ]]; do sleep 0.02; done

wait_for database "$(< data/port)"
wait_for database "$(< data/port)"
migrate

if [[ -S /run/agent/none.sock ]]; then
    echo "metrics agent found"
fi
echo "starting ${1:-web}"
