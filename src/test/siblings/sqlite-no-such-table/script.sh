#!/bin/bash
# HARK: title a nightly purge names a table that was renamed
# HARK: case tags=sqlite,status needs=sqlite3
set -u
sqlite3 app.db 'delete from sessions where age > 30' 2>/dev/null   # HARK: nonzero-exit stderr-discarded no-errexit status=1
left=$(sqlite3 app.db 'select count(*) from user_sessions')
echo "sessions left: $left"
