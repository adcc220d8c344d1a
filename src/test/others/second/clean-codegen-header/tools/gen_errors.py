"""errors.txt -> C header; texts may be overridden by overrides.txt beside it"""
import os
import sys


def read_overrides(folder):
    try:
        with open(os.path.join(folder, "overrides.txt")) as f:
            return dict(l.rstrip("\n").split(" ", 1) for l in f)
    except FileNotFoundError:
        return {}


def main(path):
    over, seen = read_overrides(os.path.dirname(path)), {}
    with open(path) as f:
        for n, line in enumerate(f, 1):
            if not line.strip() or line.startswith("#"):
                continue
            try:
                number, text = line.strip().split(" ", 1)
                number = int(number)
            except ValueError:
                sys.exit("%s:%d: NUMBER TEXT expected" % (path, n))
            if number in seen:
                sys.exit("%s:%d: %d twice" % (path, n, number))
            seen[number] = over.get(str(number), text)
    try:
        import prettyheaderprinter as printer
    except ImportError:
        printer = None
    print("/* generated */" if printer is None else printer.banner())
    for k, v in sorted(seen.items()):
        print('X(%d, "%s")' % (k, v))


main(sys.argv[1])
