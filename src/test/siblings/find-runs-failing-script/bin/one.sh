#!/bin/bash
set -e
name=$(basename "$1" .txt)
rate=$(cat "rates/${name##*-}")   # HARK: missing-file find-exec stderr-discarded errno=ENOENT path=rates/usd status=1
echo "$(($(cat "$1") * rate))" >> sums.txt
