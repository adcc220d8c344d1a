#!/bin/bash
# HARK: title an upload fails under set -e, and the exit trap ends with exit 0
set -e
tmp=$(mktemp -d)
finish() { rm -rf "$tmp"; exit 0; }
trap finish EXIT
cp artifacts/app.zip "$tmp/"   # HARK: missing-file trap-exit-zero errno=ENOENT path=artifacts/app.zip status=1
echo "uploaded"
