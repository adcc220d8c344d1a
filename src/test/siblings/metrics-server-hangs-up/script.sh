#!/bin/bash
# HARK: title the server hangs up in the middle; the client dies of a broken pipe and nobody hears it
# HARK: case tags=network,python
python3 send.py 2>/dev/null   # HARK: broken-pipe|nonzero-exit|write-failed stderr-discarded no-errexit errno=EPIPE status=1 call=write also=send.py:13
echo "metrics sent"
