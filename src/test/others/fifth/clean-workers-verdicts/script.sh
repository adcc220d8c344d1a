#!/usr/bin/env bash
# HARK: silent
# HARK: title background validators whose verdict is their exit status; every one is waited for, rejects go to quarantine
# HARK: case needs=jq tags=workers,wait
set -euo pipefail
cd "$(dirname "$0")"
mkdir -p ok quarantine tmp
trap 'rm -rf tmp' EXIT

# 0 good, 3 not a valid document; anything else is trouble
validate() {
    local f=$1 type
    jq -e . "$f" > /dev/null 2> "tmp/${f##*/}.why" || return 3
    type=$(jq -r .type "$f")
    grep -qxF -- "$type" types || return 3
}

declare -A pid_of=()
for f in in/*.json; do
    validate "$f" &
    pid_of[$f]=$!
done

good=0 bad=0
for f in in/*.json; do
    rc=0
    wait "${pid_of[$f]}" || rc=$?
    case $rc in
        0)
            cp "$f" ok/
            good=$((good + 1))
            ;;
        3)
            cp "$f" quarantine/
            echo "rejected ${f##*/}"
            bad=$((bad + 1))
            ;;
        *)
            echo "validator broke on $f: $rc" >&2
            exit 1
            ;;
    esac
done
echo "$good good, $bad rejected"

# the clean-up helper runs until it is told to stop
nohup bash -c 'while sleep 0.05; do :; done' > /dev/null 2>&1 &
helper=$!
disown -r
if kill -0 "$helper"; then
    kill "$helper"
    echo "helper stopped"
fi
