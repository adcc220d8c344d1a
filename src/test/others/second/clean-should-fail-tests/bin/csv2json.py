import csv, json, sys


def die(code, text):
    print("csv2json: " + text, file=sys.stderr)
    sys.exit(code)


def main(args):
    delimiter = ","
    while args and args[0].startswith("-"):
        o = args.pop(0)
        if o == "-d" and args:
            delimiter = args.pop(0)
        else:
            die(64, "unknown option " + o)
    if len(args) != 1:
        die(64, "usage: csv2json [-d CHAR] FILE")
    try:
        with open(args[0], newline="") as f:
            rows = list(csv.reader(f, delimiter=delimiter))
    except OSError as e:
        die(66, "cannot open %s: %s" % (args[0], e.strerror))
    head, out = rows[0], []
    for i, r in enumerate(rows[1:], 2):
        if len(r) != len(head):
            die(65, "line %d: %d fields, not %d" % (i, len(r), len(head)))
        out.append(dict(zip(head, r)))
    try:
        json.dump(out, sys.stdout)
        sys.stdout.flush()
    except OSError as e:
        sys.stderr.write("csv2json: %s\n" % e.strerror)
        sys.stderr.flush()
        import os
        os._exit(74)


main(sys.argv[1:])
