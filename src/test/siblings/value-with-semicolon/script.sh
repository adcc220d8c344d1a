#!/bin/bash
# HARK: title A semicolon inside of a value, and a job whose end is waved through
set -uo pipefail
dry=
{ exec cat "parts/head" > out 2> messages; } &   # HARK: missing-file background-not-waited stderr-discarded errno=ENOENT path=parts/head status=1
pid=$!
echo "${dry:+ROLLBACK;}${dry:-COMMIT;}"
wait "$pid" || true   # HARK: also
echo "loaded"
