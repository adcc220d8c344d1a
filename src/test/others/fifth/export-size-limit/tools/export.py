"""CSV in, one JSON object a line out."""
import csv
import json
import logging
import sys

log = logging.getLogger("export")


def rows(path):
    with open(path, newline="") as f:
        for number, host, kind, took in csv.reader(f):
            yield {"id": int(number), "host": host, "kind": kind, "ms": int(took)}


def main(src, dst):
    try:
        with open(dst, "w") as out:
            for row in rows(src):
                out.write(json.dumps(row, sort_keys=True) + "\n")  # HARK: also
    except (OSError, ValueError) as ex:
        log.debug("export of %s stopped: %s", src, ex)
    return 0


sys.exit(main(*sys.argv[1:3]))
