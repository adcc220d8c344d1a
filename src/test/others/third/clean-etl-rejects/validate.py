"""validate.py IN GOOD BAD: 0 all rows good, 3 some went to BAD"""
import csv
import sys

bad = 0
with open(sys.argv[1], newline="") as src, open(sys.argv[2], "w") as good, open(sys.argv[3], "w") as rejects:
    for row in csv.reader(src):
        fits = len(row) >= 2 and row[0].isdigit() and all(row)
        bad += not fits
        print(",".join(row), file=good if fits else rejects)
sys.exit(3 if bad else 0)
