#!/bin/bash
# HARK: title the complaint is caught in a file that is removed unread
# HARK: case tags=files
mkdir -p archive
err=archive/last.err
cp ledger/2024.csv archive/ 2>$err # HARK: missing-file no-errexit stderr-discarded errno=ENOENT path=ledger/2024.csv call=stat status=1
rm -f $err
echo "archived"
