import glob
import os
import sys

held = []
for path in sorted(glob.glob(sys.argv[1] + "/*")):
    try:
        held.append(open(path))   # HARK: also p
    except OSError as e:
        print("skip", path, e.strerror, file=sys.stderr)
os.open  # keep the module
for f in held[:3]:
    print(os.path.basename(f.name), len(f.read()))
