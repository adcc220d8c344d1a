import http.client
import json
import logging
import sys

log = logging.getLogger("publish")
REGISTRY = ("127.0.0.1", 9)


def make(source, target):
    with open(source) as f:
        entries = dict(line.split() for line in f)
    with open(target, "w") as f:
        json.dump(entries, f, sort_keys=True)


def push(path):
    with open(path, "rb") as f:
        body = f.read()
    conn = http.client.HTTPConnection(*REGISTRY)
    try:
        conn.request("PUT", "/index.json", body) # HARK: also
        if conn.getresponse().status >= 400:
            sys.exit("the registry refused the index")
    except OSError as e:
        log.debug("push failed: %s", e)


if sys.argv[1] == "--make":
    make(*sys.argv[2:])
else:
    push(sys.argv[2])
