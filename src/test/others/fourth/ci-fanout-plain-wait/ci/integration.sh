#!/usr/bin/env bash
set -euo pipefail
work=build/integration
mkdir -p "$work"
cp fixtures/schema.sql "$work/"
cp fixtures/seed.sql "$work/"    # HARK: missing-file background-not-waited errno=ENOENT path=fixtures/seed.sql status=1 id=intg
cat "$work"/schema.sql "$work"/seed.sql > "$work/all.sql"
echo "integration ok"
