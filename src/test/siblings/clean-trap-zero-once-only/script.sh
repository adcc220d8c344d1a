#!/bin/bash
# HARK: silent
# HARK: title what is there already is asked for with ||, and the trap ends with 0 anyway
set -eu
trap 'rm -f lock; exit 0' EXIT
: > lock
mkdir state 2>/dev/null || true
ln -s state current 2>/dev/null || true
date -d 2024-05-01 +%F > state/day
echo "state: $(cat current/day)"
