#!/bin/bash
# HARK: title a log function writes to a descriptor that was closed before
# HARK: case tags=redirection,write,log
exec 3>> events.log
log() { echo "$*" >&3; }   # HARK: write-failed|nonzero-exit stderr-discarded no-errexit status=1 cmd=echo
log "start"
exec 3>&-
work() { sleep 0.01; }
work
{ log "finish"; } 2>/dev/null   # HARK: also
echo "events: $(wc -l < events.log)"
