#!/bin/bash
# HARK: title python hits the file size limit, says nothing and ends well
set -eu
(
    ulimit -f 16
    # HARK: truncated-output|write-failed program-ignored-it errno=EFBIG call=write
    python3 export.py rows.txt
)
test -s rows.txt
echo exported
