#!/bin/bash
# HARK: title comm over two process substitutions: yesterday's list is missing, every user counts as new
# HARK: case tags=process-substitution,report
set -euo pipefail
mkdir -p out
comm -13 <(sort yesterday/users.txt 2>/dev/null) <(sort today/users.txt) > out/new-users   # HARK: missing-file subst-status-ignored stderr-discarded errno=ENOENT path=yesterday/users.txt status=2 cmd=sort
echo "new users: $(wc -l < out/new-users)"
