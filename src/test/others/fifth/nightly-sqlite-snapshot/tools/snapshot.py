"""Takes a snapshot of a sqlite database into DEST/SLOT and drops the oldest ones."""
import argparse
import glob
import os
import subprocess


def snapshot(db, target):
    # .backup is safe while somebody writes, a plain copy is not
    subprocess.run(["sqlite3", "-batch", db, ".backup '%s'" % target])  # HARK: also
    return target


def prune(folder, keep):
    old = sorted(glob.glob(os.path.join(folder, "*.db.*")))[:-keep]
    for path in old:
        os.unlink(path)
    return len(old)


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--db", required=True)
    ap.add_argument("--dest", required=True)
    ap.add_argument("--slot", default="daily")
    a = ap.parse_args()
    folder = os.path.join(a.dest, a.slot)
    name = os.path.basename(a.db)
    target = snapshot(a.db, os.path.join(folder, name))
    removed = prune(folder, int(os.environ.get("BACKUP_KEEP", "7")))
    print("snapshot %s written, %d old removed" % (target, removed))


if __name__ == "__main__":
    main()
