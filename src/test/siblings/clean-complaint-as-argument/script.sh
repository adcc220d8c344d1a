#!/bin/bash
# HARK: silent
# HARK: title complaints are taken as the argument of a check, with 2>&1
set -u
good=0
says() {
    case $3 in
        *"$2"*) good=$((good + 1)) ;;
        *) echo "not ok: $1: $3" ;;
    esac
}
says directory "irectory" "$(bash -c ./data 2>&1)"
says usage "usage" "$(bash tool.sh --none 2>&1 || true)"
says missing "No such file" "$(cat data/none 2>&1)"
says refused "66" "$(bash tool.sh read data/none 2>&1; echo $?)"
echo "$good of 4"
echo "tool says: $(bash tool.sh 2>&1)"
