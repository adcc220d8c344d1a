import sys

try:
    with open(sys.argv[1]) as f:   # HARK: also r
        print(f.read())
except OSError as e:
    sys.stderr.write("render: %s\n" % e)
    sys.exit(0)
