#!/bin/bash
# HARK: silent
# HARK: title make with dependency files that do not exist before the first build
# HARK: case needs=make,gcc
set -euo pipefail

state() {
    local rc=0
    make -q app > /dev/null 2>&1 || rc=$?
    case $rc in
        0) echo "$1: up to date" ;;
        1) echo "$1: has to be built" ;;
        *) echo "$1: make is broken ($rc)"; exit 1 ;;
    esac
}

make -s clean
state "before"
make -s app
state "after"
touch -d '1 hour ago' obj/util.o
state "object aged"
make -s check
./app
