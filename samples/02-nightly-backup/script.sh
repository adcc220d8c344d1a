#!/usr/bin/env bash
# The nightly backup. `set -e` is there, so what could go wrong?
set -eu
cd "$(dirname "$0")"

mkdir -p build
tar -c database uploads 2>>build/backup.log | gzip >build/nightly.tar.gz
echo "nightly backup done: build/nightly.tar.gz"
