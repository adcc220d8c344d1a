#!/bin/bash
# HARK: title a perl report skips the region it cannot open
# HARK: case tags=perl,report needs=perl
set -euo pipefail
perl report.pl north south west > sales.txt   # HARK: missing-file program-ignored-it errno=ENOENT path=regions/south.csv call=open id=p
cat sales.txt
