#!/bin/bash
# HARK: title a generated program is fed a here-document; its own input file is missing
# HARK: case needs=python3 tags=heredoc,python
set -u
python3 - < /dev/null
python3 report.py <<'EOF' 2>/dev/null   # HARK: missing-file|nonzero-exit stderr-discarded no-errexit errno=ENOENT path=report.py status=2
row 1
EOF
echo "report made"
