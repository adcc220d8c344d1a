import sys

rows = [line.split(",") for line in open(sys.argv[3])]
try:
    with open(sys.argv[2], "w") as report:  # HARK: also
        report.write("%d rows\n" % len(rows))
except OSError:
    pass
print(len(rows), "rows")
