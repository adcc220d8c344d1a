#!/bin/bash
# HARK: title sqlite3 reads its commands from a here-document; .import fails, the shell ends with 0 in batch-less mode
# HARK: case tags=sqlite,import needs=sqlite3
set -e
rm -f shop.db
sqlite3 shop.db <<'EOT' 2>/dev/null || true
create table t(a, b);
.mode csv
.import feeds/items.csv t
EOT
# HARK: missing-file or-true program-ignored-it stderr-discarded errno=ENOENT path=feeds/items.csv at=6 cmd=sqlite3
echo "rows: $(sqlite3 shop.db 'select count(*) from t')"
