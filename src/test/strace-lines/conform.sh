#!/bin/sh
# conform.sh 'HARK' [CONFORMANCE]: feeds every record to `HARK events` as a log of its own and scores the answers.
set -eu
here=$(cd "$(dirname "$0")" && pwd); hark=$1; records=${2:-$here/conformance.jsonl}
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT INT TERM
python3 - "$records" "$work" <<'P'
import json, os, sys
for record in map(json.loads, open(sys.argv[1], encoding="utf-8")):
    with open(os.path.join(sys.argv[2], record["id"]), "wb") as log:
        log.write(record["raw"].encode("utf-8") + b"\n")
P
(cd "$work" && $hark events -- * > events.jsonl)
python3 - "$work/events.jsonl" > "$work/results.jsonl" <<'P'
import collections, json, sys
events = collections.defaultdict(list)
for event in map(json.loads, open(sys.argv[1], encoding="utf-8")):
    events[event["file"]].append(event)
for file, found in events.items():
    print(json.dumps({"id": file, "events": found}))
P
python3 "$here/score.py" "$records" "$work/results.jsonl" -v
