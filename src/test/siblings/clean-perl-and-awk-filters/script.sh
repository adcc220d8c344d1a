#!/bin/bash
# HARK: silent
# HARK: title perl with optional modules, awk with an exit status that is a verdict
# HARK: case tags=noisy,perl,awk needs=perl
set -eu
perl -e 'eval { require Acme::None; 1 } or print "plain mode\n"; print -e "none.cfg" ? "cfg\n" : "no cfg\n"; unlink "a.tmp", "b.tmp";'
if awk '$1 > 100 { over = 1 } END { exit over }' load.txt; then echo "calm"; else echo "busy"; fi
perl -ne 'exit 1 if /panic/' load.txt && echo "no panic"
perl -MPOSIX -le 'print POSIX::floor(2.7)'
tr -d '\r' < load.txt | awk 'NR == 1 { print; exit }'
