#!/bin/bash
# HARK: title the uploader stops after one part, the exporter dies of SIGPIPE, and the ledger is emptied
# HARK: case needs=python3
# Moves the closed ledger into the object store.
set -eu
ledger=data/ledger.csv
object=ledger/closed.csv
mkdir -p store/ledger

if [ ! -s "$ledger" ]; then
    echo "nothing to move"
    exit 0
fi
./bin/export-ledger "$ledger" | python3 bin/put-object.py "store/$object" # HARK: broken-pipe|killed|truncated-output no-pipefail signal-in-pipe signal=SIGPIPE cmd=./bin/export-ledger

if [ -s "store/$object" ]; then
    : > "$ledger"
    echo "ledger moved to $object"
else
    echo "upload failed" >&2
    exit 1
fi
