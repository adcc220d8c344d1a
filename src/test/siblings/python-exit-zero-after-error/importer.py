import sys


def main(args):
    try:
        rows = open(args[1]).read().splitlines()   # HARK: also i
    except FileNotFoundError as e:
        print("error:", e)
        sys.exit()
    print(len(rows), "rows")


main(sys.argv[1:])
