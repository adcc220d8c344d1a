import json
import os
import sys

try:
    routes = json.load(open(sys.argv[1]))   # HARK: also r
finally:
    for p in ("/etc/plan.conf", "plan.local"):
        os.path.exists(p)
for r in routes:
    print(r)
