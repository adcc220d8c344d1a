#!/usr/bin/env python3
"""Turns sibling scenarios, whose truth stands in comments, into a suite that score.py judges.

  truth.py build OUT [--from DIR]               write OUT/NAME with expect.json, comments taken out
  truth.py check [--from DIR] [--only A,B] [-v] run every sibling bare and under strace: is the truth true?

The grammar of the comments is in README.md beside this file.  Python 3 standard library only.
"""
import argparse, json, os, re, shutil, signal, sys, tempfile

sys.dont_write_bytecode = True
HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "suite"))
import score  # noqa: E402  the judge's own environment, copies and list of silencers

RULES = """missing-file permission-denied command-not-found exec-failed bad-interpreter write-failed no-space
not-a-directory is-a-directory read-only too-many-open-files connection-refused timeout killed nonzero-exit cd-failed
source-missing path-shadowed env-lost startup-file empty-glob unset-variable-path truncated-output broken-pipe
file-clobbered""".split()
OPEN = ["openat", "open", "creat"]
STAT = ["newfstatat", "stat", "lstat", "statx", "fstatat64", "access", "faccessat", "faccessat2"] + OPEN
CALLS = {
    "open": OPEN, "stat": STAT, "exec": ["execve", "execveat"], "chdir": ["chdir", "fchdir"],
    "write": ["write", "writev", "pwrite64"], "read": ["read", "pread64"], "connect": ["connect", "getsockopt"],
    "mkdir": ["mkdir", "mkdirat"], "unlink": ["unlink", "unlinkat", "rmdir"], "rename": ["rename", "renameat", "renameat2"],
    "link": ["link", "linkat"], "symlink": ["symlink", "symlinkat"], "chmod": ["fchmodat", "fchmodat2", "chmod"],
    "chown": ["fchownat", "chown", "lchown"], "truncate": ["truncate", "ftruncate"], "utimes": ["utimensat"] + OPEN,
    "mknod": ["mknod", "mknodat"], "readlink": ["readlink", "readlinkat"], "lseek": ["lseek"],
    "fcntl": ["fcntl", "dup", "dup2", "dup3"] + OPEN, "copy": ["copy_file_range", "sendfile", "write"], "clone": ["clone", "clone3", "vfork", "fork"]}
DIRECTIVE = re.compile(r"^(.*?)[ \t]*# HARK: (.*)$")
KEYS = {"errno", "path", "status", "signal", "call", "cmd", "at", "also", "id"}
LEAD = re.compile(r"^(?:(?:if|elif|while|until|then|else|do|!|\{|\(|time|exec|local|export|declare|readonly|typeset|-\w+)(?=\s)\s*"
                  r"|[({]+\s*|[A-Za-z_]\w*(?:\[[^]]*\])?\+?=(?:\"?\$\(|`)\s*|[A-Za-z_]\w*=[^\s$`(]*\s+|\"?\$\(\s*|@|[A-Za-z_][\w-]*\(\)\s*[{(]\s*)")


class Wrong(Exception):
    """a truth comment that says something impossible"""


def first_word(text):
    """the word a plain `bash -x` line of this command begins with"""
    text = text.strip()
    while True:
        cut = LEAD.sub("", text, count=1)
        if cut == text:
            break
        text = cut
    m = re.match(r"[^\s;|&()<>`\"']+|\"[^\"]*\"", text)
    return m.group(0) if m else text


def scan(path):
    """(text without truth comments, [(line, directive, source text of that line)]) of one file"""
    with open(path, encoding="utf-8", errors="surrogateescape", newline="") as f:
        lines = f.read().split("\n")
    found, waiting = [], []
    for i, line in enumerate(lines):
        m = DIRECTIVE.match(line)
        if m and not m.group(1).strip():
            waiting.append(m.group(2).strip())
            lines[i] = ""
            continue
        if m:
            lines[i] = line = m.group(1)
            waiting.append(m.group(2).strip())
        found += [(i + 1, w, line) for w in waiting]
        waiting = []
    return "\n".join(lines), found + [(len(lines), w, "") for w in waiting]


def place(text, default):
    """FILE:LINE or LINE"""
    f, _, n = text.rpartition(":")
    return {"file": f or default, "line": int(n)}


def finding(rel, line, words, source):
    """(expected finding, its id, is it only allowed) from one directive"""
    rules = words[0].split("|")
    for r in rules:
        if r not in RULES:
            raise Wrong("no such rule: %s" % r)
    plain = [w for w in words[1:] if "=" not in w]
    opts = dict(w.split("=", 1) for w in words[1:] if "=" in w)
    if set(opts) - KEYS:
        raise Wrong("no such key: %s" % (set(opts) - KEYS))
    masks = [w for w in plain if w not in ("extra", "consequence")]
    if set(masks) - score.MASKS:
        raise Wrong("no such silencer: %s" % (set(masks) - score.MASKS))
    where = place(opts["at"], rel) if "at" in opts else {"file": rel, "line": line}
    calls = None
    if "errno" in opts:
        calls = CALLS[opts.get("call", "chdir" if rules[0] == "cd-failed" else
                               "exec" if rules[0] in ("exec-failed", "bad-interpreter") else "stat")]
    paths = [p.replace("%20", " ") for p in opts["path"].split("|")] if "path" in opts else [None]
    e = {"file": where["file"], "line": where["line"], "command_contains": opts.get("cmd") or first_word(source),
         "errno": opts.get("errno"), "syscall_any": calls, "path_ends": paths[0],
         "exit_status": int(opts["status"]) if "status" in opts else None, "signal": opts.get("signal"),
         "silenced_by": masks, "rule": rules[0], "root_cause": "consequence" not in plain}
    if len(paths) > 1:
        e["path_any"] = paths
    if len(rules) > 1:
        e["rule_any"] = rules
    if "also" in opts:
        e["alt_locations"] = [place(p, rel) for p in opts["also"].split("|")]
    return e, opts.get("id"), "extra" in plain


def truth(src, name):
    """(expect.json, {file: text without comments}) of one sibling folder"""
    exp = {"title": name.replace("-", " "), "source": "own", "tags": [], "run": ["bash", "script.sh"], "needs": [], "as_user": None,
           "exit": 0, "findings": [], "allowed_extra": [], "clean": False}
    texts, ids, also = {}, {}, []
    for d, ds, fs in os.walk(src):
        ds.sort()
        for f in sorted(fs):
            p = os.path.join(d, f)
            rel = os.path.relpath(p, src)
            if f in score.HIDDEN or os.path.islink(p):
                continue
            text, found = scan(p)
            if found:
                texts[rel] = text
            for line, directive, source in found:
                words = directive.split()
                head = words[0]
                if head == "silent":
                    exp["clean"] = True
                elif head == "title":
                    exp["title"] = " ".join(words[1:])
                elif head == "run":
                    exp["run"] = words[1:]
                elif head == "case":
                    case(exp, words[1:])
                elif head == "extra":
                    exp["allowed_extra"] += [place(w, rel) for w in words[1:]] or [{"file": rel, "line": line}]
                elif head == "also":
                    also.append(({"file": rel, "line": line}, words[1] if len(words) > 1 else None))
                else:
                    e, key, only_allowed = finding(rel, line, words, source)
                    if only_allowed:
                        exp["allowed_extra"].append({"file": e["file"], "line": e["line"]})
                    else:
                        exp["findings"].append(e)
                        ids[key] = e
    for loc, key in also:
        e = ids[key] if key else exp["findings"][0]
        e.setdefault("alt_locations", []).append(loc)
    if exp["clean"] == bool(exp["findings"]):
        raise Wrong("either `silent` or a finding, not both and not neither")
    return exp, texts


def case(exp, words):
    for w in words:
        k, _, v = w.partition("=")
        if k == "exit":
            exp["exit"] = int(v)
        elif k == "user":
            exp["as_user"] = v
        elif k in ("needs", "tags", "modes"):
            exp[k] = v.split(",")
        else:
            raise Wrong("no such case: %s" % w)


def siblings(folder, only):
    for name in sorted(os.listdir(folder)):
        if os.path.isdir(os.path.join(folder, name)) and not name.startswith(("_", ".")) and (not only or name in only):
            yield name


def build(folder, out, only=None):
    """writes every sibling as a scenario; returns their expectations"""
    all_exp = {}
    for name in siblings(folder, only):
        src = os.path.join(folder, name)
        try:
            exp, texts = truth(src, name)
        except (Wrong, KeyError, ValueError) as ex:
            raise SystemExit("%s: %s" % (name, ex))
        dst = os.path.join(out, name)
        shutil.copytree(src, dst, symlinks=True)
        for rel, text in texts.items():
            with open(os.path.join(dst, rel), "w", encoding="utf-8", errors="surrogateescape", newline="") as f:
                f.write(text)
        with open(os.path.join(dst, "expect.json"), "w") as f:
            json.dump(exp, f, indent=1)
        all_exp[name] = exp
    return all_exp


# ---------------------------------------------------------------- is the truth true?

CALL = re.compile(r"^(\w+)\((.*)\)? += -1 (E\w+)")
NAMES = re.compile(r'"((?:[^"\\]|\\.)*)"')
ENDED = re.compile(r"^\+\+\+ (?:exited with (\d+)|killed by (SIG\w+))")


def observed(folder):
    """what strace -ff saw: failed calls as (name, errno, paths), exit statuses, deadly signals"""
    calls, statuses, signals = [], set(), set()
    for f in os.listdir(folder):
        with open(os.path.join(folder, f), errors="replace") as log:
            for line in log:
                m = CALL.match(line)
                if m:
                    calls.append((m.group(1), m.group(3), NAMES.findall(m.group(2))))
                m = ENDED.match(line)
                if m:
                    if m.group(1):
                        statuses.add(int(m.group(1)))
                    else:
                        signals.add(m.group(2))
    return calls, statuses, signals


def executed(log):
    """the file:line places that a bash -x with places printed"""
    with open(log, errors="replace") as f:
        return set(re.findall(r"@@([^@\n]*)@(\d+)@@", f.read()))


def check_one(box, name, exp, verbose):
    """problems of one sibling as a list of sentences"""
    bad = []
    if score.have(exp["needs"]):
        return ["skipped: needs " + " ".join(score.have(exp["needs"]))]
    err = box.fresh()
    if err:
        return [err]
    o, e = box.aux + "/out", box.aux + "/err"
    rc, took = box.run(exp["run"], o, e, 30)
    if rc != exp["exit"]:
        bad.append("ends with %s, declared %s; stderr: %s" % (rc, exp["exit"], score.read(e)[-300:].decode(errors="replace")))
    if took > 1.5:
        bad.append("takes %.1f s" % took)
    if verbose:
        print("  out: %s\n  err: %s" % (score.read(o)[-400:].decode(errors="replace"), score.read(e)[-400:].decode(errors="replace")))
    first = score.read(o)
    for _ in range(2):
        err = box.fresh()
        box.run(exp["run"], o, e, 30)
        if score.read(o) != first:
            bad.append("stdout differs from run to run")
    err = box.fresh()
    logs = box.aux + "/ff"
    os.mkdir(logs)
    os.chmod(logs, 0o777)
    box.run(["strace", "-ff", "-s", "4096", "-o", logs + "/t"] + exp["run"], o, e, 60)
    calls, statuses, signals = observed(logs)
    for f in exp["findings"]:
        at = "%s:%d" % (f["file"], f["line"])
        if f["errno"]:
            hits = [c for c in calls if c[1] == f["errno"] and
                    (not f["path_ends"] or any(score.path_ok(p, w) for p in c[2] for w in f.get("path_any") or [f["path_ends"]]))]
            if not hits:
                bad.append("%s: no call failed with %s on %s" % (at, f["errno"], f["path_ends"]))
            elif not any(h[0] in f["syscall_any"] for h in hits):
                bad.append("%s: the failing call is %s" % (at, sorted({h[0] for h in hits})))
        elif f["path_ends"]:
            bad.append("%s: a path without an errno" % at)
        if f["signal"]:  # the shell's 128 + n
            statuses.add(128 + getattr(signal, f["signal"]))
        builtin = f["exit_status"] in (1, 126, 127, 142) and f["exit_status"] not in statuses
        if f["exit_status"] is not None and f["exit_status"] not in statuses and not builtin:
            bad.append("%s: nothing ended with %s" % (at, f["exit_status"]))
        if f["signal"] and f["signal"] not in signals:
            bad.append("%s: nothing died of %s" % (at, f["signal"]))
        src = score.source_line(f["file"], f["line"])
        if not src or f["command_contains"] not in src and score.squash(f["command_contains"]) not in src:
            bad.append("%s: `%s` is not in the line `%s`" % (at, f["command_contains"], src))
        if not f["silenced_by"]:
            bad.append("%s: no silencer" % at)
    if exp["findings"] and exp["run"][0] == "bash":
        box.fresh()
        trace = box.aux + "/x"
        run = ["env", "SHELLOPTS=xtrace", "PS4=+@@${BASH_SOURCE}@${LINENO}@@"] + exp["run"]
        box.run(run, o, trace, 30)
        seen = {(os.path.basename(p), int(n)) for p, n in executed(trace)}
        for f in exp["findings"]:
            places = [f] + f.get("alt_locations", [])
            if seen and not any((os.path.basename(p["file"]), p["line"]) in seen for p in places):
                # a redirection, a trap or a hidden stderr keeps a line out of a plain xtrace: worth a look, not an error
                if verbose:
                    print("  note: %s:%d does not show in the xtrace" % (f["file"], f["line"]))
    return bad


def check(folder, only, verbose):
    root = tempfile.mkdtemp(prefix="siblings.")
    os.chmod(root, 0o755)
    wrong = 0
    try:
        suite = os.path.join(root, "suite")
        os.mkdir(suite)
        for name, exp in build(folder, suite, only).items():
            if verbose:
                print(name)
            box = score.Box(root, suite, name, exp)
            score.SRC["dir"], score.SRC["cache"] = os.path.join(suite, name), {}
            try:
                problems = check_one(box, name, exp, verbose)
            finally:
                box.down()
                shutil.rmtree(box.base, ignore_errors=True)
            for p in problems:
                print("%s: %s" % (name, p))
            wrong += any(not p.startswith("skipped") for p in problems)
        print("checked %d siblings, %d with problems" % (len(os.listdir(suite)), wrong))
        return score.selftest(suite) or (1 if wrong else 0)
    finally:
        shutil.rmtree(root, ignore_errors=True)


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("verb", choices=["build", "check"])
    ap.add_argument("out", nargs="?")
    ap.add_argument("--from", dest="folder", default=HERE)
    ap.add_argument("--only")
    ap.add_argument("-v", dest="verbose", action="store_true")
    a = ap.parse_args()
    only = a.only.split(",") if a.only else None
    if a.verb == "check":
        sys.exit(check(a.folder, only, a.verbose))
    if not a.out:
        ap.error("build needs a folder to write to")
    os.makedirs(a.out, exist_ok=True)
    print("%d siblings" % len(build(a.folder, a.out, only)))


if __name__ == "__main__":
    main()
