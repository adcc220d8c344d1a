import sys

with open(sys.argv[1]) as rows, open(sys.argv[2], "w") as out:
    for row in rows:
        out.write(row.replace(" ", ","))
        print(row, end="", flush=True)
