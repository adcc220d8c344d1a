#!/usr/bin/env python3
"""Runs the scripts of list.txt bare and under hark; every warning about them is a false alarm.

  check.py --hark 'scripts/hark' [--only NAME,NAME] [--bare] [--list FILE]

--bare only checks that each entry ends as declared.  Ends with 1 if anything is not as it should be.
"""
import argparse, json, os, shlex, shutil, subprocess, sys, tempfile

sys.dont_write_bytecode = True
HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "suite"))
import score  # noqa: E402  the same fixed environment as the benchmark


def entries(path, only):
    with open(path) as f:
        for n, line in enumerate(f, 1):
            if not line.strip() or line.startswith("#"):
                continue
            parts = [p.strip() for p in line.split("|", 3)]
            if len(parts) != 4:
                raise SystemExit("%s:%d: expected NAME | STATUS | FILES | COMMAND" % (path, n))
            if not only or parts[0] in only:
                yield parts[0], int(parts[1]), parts[2].split(","), shlex.split(parts[3])


def fresh(base):
    """a prepared folder, always at the same path"""
    shutil.rmtree(base, ignore_errors=True)
    os.makedirs(base + "/work")
    os.makedirs(base + "/home")
    subprocess.run(["bash", os.path.join(HERE, "prepare.sh")], cwd=base + "/work", env=score.clean_env(base + "/home"),
                   stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, check=True)


def run(base, cmd):
    fresh(base)
    p = subprocess.run(cmd, cwd=base + "/work", env=score.clean_env(base + "/home"), stdin=subprocess.DEVNULL,
                       stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=120, start_new_session=True)
    return p.returncode, p.stdout, p.stderr


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--hark", default=os.path.join(HERE, "..", "..", "..", "scripts", "hark"))
    ap.add_argument("--list", default=os.path.join(HERE, "list.txt"))
    ap.add_argument("--only")
    ap.add_argument("--bare", action="store_true")
    a = ap.parse_args()
    # a build that fails would otherwise be tried again for every entry
    if not a.bare and subprocess.run(shlex.split(a.hark) + ["--version"], stdout=subprocess.DEVNULL).returncode != 0:
        raise SystemExit("check: %s does not start, see above" % a.hark)
    root = tempfile.mkdtemp(prefix="realworld.")
    base, n, skipped, alarms, broken = root + "/w", 0, 0, 0, 0
    try:
        for name, status, needs, cmd in entries(a.list, a.only.split(",") if a.only else None):
            if not all(os.path.exists(f) for f in needs):
                skipped += 1
                print("SKIP  %-24s needs %s" % (name, " ".join(needs)))
                continue
            n += 1
            rc, out, err = run(base, cmd)
            if rc != status:
                broken += 1
                print("BROKEN %-23s ends with %s, declared %s: %s" % (name, rc, status, err[-300:].decode(errors="replace")))
                continue
            if a.bare:
                print("ok    %-24s %s" % (name, out[:60]))
                continue
            report = root + "/report.json"
            if os.path.exists(report):
                os.remove(report)
            hrc, hout, herr = run(base, shlex.split(a.hark) + ["run", "--json", report, "--"] + cmd)
            found, bad = score.load_report(report)
            loud = [f for f in found if f["severity"] in ("error", "warning")]
            alarms += bool(loud)
            note = " [%s]" % bad if bad else ""
            if hrc != rc:
                note += " [status %s, bare %s]" % (hrc, rc)
            broken += bool(note)
            print("%-5s %-24s%s" % ("NOISY" if loud else "quiet", name, note))
            for f in loud:
                print("      %s" % json.dumps({k: f.get(k) for k in ("severity", "rule", "file", "line", "command", "errno", "path", "exitStatus", "silencedBy")}))
    finally:
        shutil.rmtree(root, ignore_errors=True)
    print("%d scripts, %d skipped, %d with a false alarm, %d not as they should be" % (n, skipped, alarms, broken))
    sys.exit(1 if alarms or broken else 0)


if __name__ == "__main__":
    main()
