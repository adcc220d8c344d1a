#!/bin/bash
# HARK: silent
# HARK: title checks run beside one another; each status is put in a table and told
# HARK: case tags=background,ci
set -u
declare -A number=() ended=()
for name in format links spelling; do
    bash check.sh "$name" >"$name.log" 2>&1 &
    number[$name]=$!
done
for name in format links spelling; do
    wait "${number[$name]}"
    ended[$name]=$?
done
for name in format links spelling; do
    case ${ended[$name]} in
        0) echo "$name: fine" ;;
        4) echo "$name: needs a look: $(cat "$name.log")" ;;
        *) echo "$name: broken"; exit 1 ;;
    esac
done
