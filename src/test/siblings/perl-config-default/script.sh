#!/bin/bash
# HARK: title a perl tool is told its configuration with -c and goes on with defaults
# HARK: case tags=perl,config needs=perl
set -euo pipefail
perl tools/rotate.pl -c etc/rotate.rc log > plan.txt   # HARK: missing-file program-ignored-it errno=ENOENT path=etc/rotate.rc id=c
cat plan.txt
