import os
import sys

try:
    import colorama_none as colour
except ImportError:
    colour = None

folder = sys.argv[1]
for name in sorted(os.listdir(folder)):
    with open(os.path.join(folder, name)) as f:
        keys = [line.split("=", 1)[0] for line in f]
    assert keys[0] == "host", name
try:
    os.remove(os.path.join(folder, ".checked.tmp"))
except FileNotFoundError:
    pass
