"""Sums a CSV by region; sums are kept in a cache that may not be there yet."""
import csv
import os
import shutil
import sqlite3
import sys

try:
    import tabulate
except ImportError:
    tabulate = None


def cached(path):
    try:
        if os.stat(path).st_size:
            return sqlite3.connect(path)
    except FileNotFoundError:
        pass
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE sums(region TEXT PRIMARY KEY, total INTEGER)")
    return db


def names(path):
    try:
        with open(path) as f:
            return dict(line.rstrip("\n").split("=", 1) for line in f)
    except FileNotFoundError:  # nicer names are optional
        return {}


def main(src, cache):
    db = cached(cache)
    with open(src, newline="") as f, db:
        for region, amount in csv.reader(f):
            db.execute("INSERT INTO sums VALUES (?, ?) ON CONFLICT(region) DO UPDATE SET total = total + excluded.total",
                       (region, int(amount)))
    nice = names(os.path.join(os.path.dirname(src), "regions.local"))
    rows = [(nice.get(r, r), t) for r, t in db.execute("SELECT region, total FROM sums ORDER BY region")]
    if tabulate and shutil.which("less-is-more"):
        print(tabulate.tabulate(rows))
    else:
        for r, t in rows:
            print("%-8s %6d" % (r, t))
    try:
        os.unlink(cache + ".old")
    except FileNotFoundError:
        pass


main(*sys.argv[1:3])
