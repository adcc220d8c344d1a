#!/usr/bin/env python3
"""What hark costs: interleaved runs of a script bare, under the strace that hark drives, and under hark.

    overhead.py [SCRIPT [ROUNDS]]      without a script: 500 short processes

Medians on an otherwise idle machine are the figure; on a busy one compare the least of each.
"""
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))
HARK = [os.path.join(ROOT, "scripts", "hark"), "run", "-q"]
ENVIRONMENT = {"PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8", "HOME": "/"}
MANY = """d=$(mktemp -d)
for ((i = 0; i < 125; i++)); do
  echo "unit $i" >$d/u; /bin/cat $d/u >/dev/null; /bin/cat /no/such/$i 2>/dev/null
  /bin/grep -q unit $d/u; /bin/ls $d >/dev/null
done
rm -rf $d
"""


def timed(command, environment=ENVIRONMENT):
    begun = time.time()
    subprocess.run(
        command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    return time.time() - begun


def driven(folder, script):
    """The very strace command and prelude that hark uses, taken from a kept capture's own trace."""
    capture = os.path.join(folder, "capture")
    starter = subprocess.Popen(
        HARK + ["--capture", capture, "--", "bash", "-c", "sleep 2"], env=ENVIRONMENT, stderr=subprocess.DEVNULL
    )
    log = os.path.join(capture, "strace.log")
    while not (os.path.exists(log) and os.path.getsize(log)):
        time.sleep(0.02)
    for number in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open("/proc/%s/cmdline" % number) as file:
                words = file.read().split("\0")[:-1]
        except OSError:
            continue
        if "-DD" in words and log in words:
            break
    else:
        sys.exit("no tracer was seen")
    with open(log, errors="replace") as file:
        prelude = re.search(r'BASH_ENV=([^"]*)"', file.read()).group(1)
    with open(prelude) as source, open(os.path.join(folder, "prelude"), "w") as copy:
        copy.write(source.read())
    starter.wait()
    words[words.index(log)] = os.path.join(folder, "log")
    return words[: words.index("--") + 1] + ["bash", script]


def main(words):
    rounds = int(words[1]) if len(words) > 1 else 7
    with tempfile.TemporaryDirectory() as folder:
        script = os.path.abspath(words[0]) if words else os.path.join(folder, "many.sh")
        if not words:
            with open(script, "w") as out:
                out.write(MANY)
        strace = driven(folder, script)
        kinds = {
            "bare": lambda: timed(["bash", script]),
            "strace": lambda: timed(strace, dict(ENVIRONMENT, BASH_ENV=os.path.join(folder, "prelude"))),
            "hark": lambda: timed(HARK + ["--", "bash", script]),
            "hark --fast": lambda: timed(HARK + ["--fast", "--", "bash", script]),
        }
        times = {kind: [] for kind in kinds}
        for _ in range(rounds):
            for kind, run in kinds.items():
                times[kind].append(run())
                if os.path.exists(folder + "/log"):
                    os.remove(folder + "/log")
        for kind, seconds in times.items():
            print("%-12s median %6.2f s, least %6.2f s" % (kind, statistics.median(seconds), min(seconds)))
        ratio = statistics.median(times["hark"]) / statistics.median(times["strace"])
        print("hark adds %+.1f %% to the strace it drives (medians)" % (100 * (ratio - 1)))


if __name__ == "__main__":
    main(sys.argv[1:])
