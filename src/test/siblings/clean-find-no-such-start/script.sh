#!/bin/bash
# HARK: silent
# HARK: title optional directories are filtered by test -d before find sees them; grep -r -s over what is there
# HARK: case tags=find,optional
set -euo pipefail
dirs=()
for d in conf conf.local /etc/acme-none.d; do [ -d "$d" ] && dirs+=("$d"); done
find "${dirs[@]}" -name '*.conf' | sort
grep -rhs '^level' "${dirs[@]}" || echo "no level set"
find "${dirs[@]}" -name '*.bak' -exec rm {} + | wc -l
cat conf/*.conf | grep -v '^#' | wc -l
