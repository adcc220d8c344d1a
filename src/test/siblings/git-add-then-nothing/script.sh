#!/bin/bash
# HARK: title git add of a path that is not there, and the commit that has nothing in it is excused
# HARK: case tags=git,ci needs=git
git init -q . 2>/dev/null
git add generated/schema.json 2>/dev/null   # HARK: nonzero-exit|missing-file stderr-discarded no-errexit status=128
git commit -q -m "update schema" >/dev/null 2>&1 || echo "schema unchanged"   # HARK: extra
