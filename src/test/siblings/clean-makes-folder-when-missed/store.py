import os
import sys

path = sys.argv[1]
try:
    out = open(path, "w")
except FileNotFoundError:
    os.makedirs(os.path.dirname(path))
    out = open(path, "w")
with out:
    out.write("\n".join(sys.argv[2:]) + "\n")
