import os, sys
try:
    with open(sys.argv[1], "w", buffering=4096) as out:
        for n in range(20000):
            out.write("row %d\n" % n)  # HARK: also
except OSError:
    pass
