#!/usr/bin/env python3
"""What hark costs beside other programs: CPU time of whole processes in interleaved runs.

    speed.py LOG [ROUNDS] [--readme]     LOG of strace -f -ttt -T -o, best of 300 MB and more
    speed.py --record LOG [MB]           records one: compilers, shells, git, many short processes

On a machine that others use too, only ratios within one table mean something. --readme puts the
table between the markers of README.md.
"""
import os
import platform
import re
import statistics
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(os.path.dirname(HERE)))
HARK = os.path.join(ROOT, "scripts", "hark")
MARKERS = "<!-- speed: begin -->", "<!-- speed: end -->"
HELLO = 'public class Hello { public static void main(String[] a) { System.out.println("hello"); } }'
WORK = """
i=0; while [ $i -lt 25 ]; do
  echo "#include <stdio.h>" >f.c; echo "int f$i(void) { return $i; }" >>f.c
  gcc -O1 -c f.c -o f.o & python3 -c 'import json, email, nosuchmodule' 2>/dev/null &
  ls /no/such/$i /etc/hostname >/dev/null 2>&1; cat /etc/shadow-no 2>/dev/null
  git init -q g; ( cd g && git status -s ); grep -rl pthread_mutex /usr/include >/dev/null 2>&1; wait
  i=$((i + 1))
done
"""


def record(log, megabytes):
    with tempfile.TemporaryDirectory() as folder, open(log, "wb") as out:
        part = os.path.join(folder, "log")
        while out.tell() < megabytes << 20:
            subprocess.run(
                ["strace", "-f", "-ttt", "-T", "-s", "256", "-o", part, "sh", "-c", WORK], cwd=folder, check=False
            )
            with open(part, "rb") as more:
                out.write(more.read())


def spent(command):
    """CPU seconds, and the most memory in MiB."""
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    status, usage = os.wait4(process.pid, 0)[1:]
    process.returncode = status
    if status:
        sys.exit("%s: status %d" % (" ".join(command), status))
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def table(title, commands, rounds):
    runs = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            runs[name].append(spent(command))
    cpu = {name: statistics.median(run[0] for run in all_runs) for name, all_runs in runs.items()}
    least = cpu[next(iter(commands))]
    rows = ["| %s | CPU s | ratio | MiB |" % title, "|---|---:|---:|---:|"]
    for name in commands:
        memory = max(run[1] for run in runs[name])
        rows.append("| %s | %.2f | %.1f | %.0f |" % (name, cpu[name], cpu[name] / least, memory))
    return "\n".join(rows)


def processor():
    with open("/proc/cpuinfo") as file:
        name = re.search(r"model name\s*: (.*)", file.read())
    return "%s, %d cores" % (name.group(1) if name else platform.machine(), os.cpu_count())


def main(words):
    if words[:1] == ["--record"]:
        return record(words[1], int(words[2]) if len(words) > 2 else 300)
    log, rounds = words[0], int(words[1]) if len(words) > 1 and words[1].isdigit() else 5
    with tempfile.TemporaryDirectory() as folder:
        ceiling, small = os.path.join(folder, "ceiling"), os.path.join(folder, "small.log")
        subprocess.run(["gcc", "-O3", "-march=native", "-o", ceiling, os.path.join(HERE, "ceiling.c")], check=True)
        with open(os.path.join(folder, "Hello.java"), "w") as file:
            file.write(HELLO)
        subprocess.run(["javac", "Hello.java"], cwd=folder, check=True)
        with open(log, "rb") as whole, open(small, "wb") as part:
            part.write(whole.read(1 << 20).rpartition(b"\n")[0] + b"\n")
        hello = ["java", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-cp", folder, "Hello"]
        large = {
            "the ceiling: C, counts and does nothing else": [ceiling, log],
            "`mawk`, failures by call and errno": ["mawk", "-f", os.path.join(HERE, "count.awk"), log],
            "`hark stats`": [HARK, "stats", log],
            "`hark analyze`": [HARK, "analyze", log],
        }
        start = {
            "a JVM that says hello": hello,
            "`hark --version`": [HARK, "--version"],
            "`hark stats`, 1 MB": [HARK, "stats", small],
            "`hark analyze`, 1 MB": [HARK, "analyze", small],
        }
        for command in start.values():
            spent(command)
        text = "%s\n\n%s\n\n%s, Java %s; medians of %d interleaved runs" % (
            table("%d MB of strace log" % (os.path.getsize(log) / 1e6), large, rounds),
            table("starting", start, rounds * 2),
            processor(),
            subprocess.run(["java", "-version"], capture_output=True, text=True).stderr.split('"')[1],
            rounds,
        )
    print(text)
    if "--readme" in words:
        readme = os.path.join(ROOT, "README.md")
        with open(readme) as file:
            page = file.read()
        begin, end = page.index(MARKERS[0]) + len(MARKERS[0]), page.index(MARKERS[1])
        with open(readme, "w") as file:
            file.write(page[:begin] + "\n\n" + text + "\n\n" + page[end:])


if __name__ == "__main__":
    main(sys.argv[1:] or sys.exit(__doc__))
