#!/bin/bash
# HARK: title a report is named after its own content; the name is too long for the file system
# HARK: case tags=errno,redirection
title=$(printf 'very important quarterly numbers %.0s' $(seq 1 12))
mkdir -p reports
touch "reports/$title.txt" 2>/dev/null   # HARK: nonzero-exit|write-failed stderr-discarded no-errexit errno=ENAMETOOLONG status=1 call=utimes
echo "report created"
