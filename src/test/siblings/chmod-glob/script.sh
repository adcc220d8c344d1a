#!/bin/bash
# HARK: title rights are set on a pattern that matches nothing
mkdir -p bin
chmod 755 bin/*.sh 2>/dev/null   # HARK: empty-glob|missing-file stderr-discarded no-errexit errno=ENOENT path=bin/*.sh status=1
echo "scripts are executable"
