#!/bin/bash
# HARK: title A second writer finds the data base locked
# HARK: case needs=sqlite3
set -u
sqlite3 shop.db 'CREATE TABLE t (x); INSERT INTO t VALUES (1);'
python3 hold.py < control &
exec 8> control
until [ -e held ]; do sleep 0.02; done
sqlite3 shop.db 'INSERT INTO t VALUES (2);' 2>/dev/null   # HARK: nonzero-exit no-errexit stderr-discarded errno=EAGAIN call=fcntl status=5
exec 8>&-
wait $!
echo "rows: $(sqlite3 shop.db 'SELECT count(*) FROM t')"
