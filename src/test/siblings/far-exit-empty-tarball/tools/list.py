import sys
with open(sys.argv[1]) as f:   # HARK: also l
    for line in f:
        print(line.strip())
