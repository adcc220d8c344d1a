#!/bin/bash
# HARK: title DATA_DIR was renamed to DATADIR; the statistics would go to /stats
# HARK: case tags=variable,redirection
DATADIR=$PWD/data
mkdir -p "$DATADIR/stats"
count=42
echo "$count" 2>/dev/null > "$DATA_DIR/stats/today.csv"   # HARK: unset-variable-path|missing-file stderr-discarded no-errexit errno=ENOENT path=/stats/today.csv status=1 call=open cmd=echo
ls "$DATADIR/stats" | wc -l
echo "statistics saved"
