#!/bin/bash
# HARK: title a dump helper fails before gzip without pipefail; the archive is empty but there
# HARK: case needs=sqlite3 tags=pipeline,backup
set -e
sqlite3 -readonly none/app.db .dump 2>/dev/null | gzip > dump.sql.gz   # HARK: nonzero-exit|missing-file no-pipefail stderr-discarded status=1
ls dump.sql.gz
