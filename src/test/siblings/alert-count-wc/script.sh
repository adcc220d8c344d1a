#!/bin/bash
# HARK: title wc of a missing spool; a numeric test swallows the empty string
# HARK: case tags=monitoring
queued=$(wc -l < spool/outbound 2>/dev/null)   # HARK: missing-file subst-status-ignored no-errexit errno=ENOENT path=spool/outbound status=1 call=open
if [ "${queued:-0}" -gt 100 ]; then
    echo "CRITICAL: $queued queued"
    exit 2
fi
echo "OK: queue is short"
