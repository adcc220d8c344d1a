#!/usr/bin/env python3
"""Records small logs in every shape that strace gives them, and what is true of each.

    record.py [DIR]      needs strace and gcc; rewrites NAME.log and NAME.truth.json there

The truth is not asked of hark. Where every line bears its task, it is counted here line by line, with
the shape of the line known beforehand. Where lines are torn by the program's own output, it is that of
the same commands traced into a file, whose calls come in the same numbers each time; pids are left out.
"""
import collections
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
SAME = "execve,clone,vfork,fork,clone3,openat,chdir,mkdir,unlink,exit_group,write"
SCRIPT = """cd /
cat missing/a 2>/dev/null
/bin/mkdir /etc/hostname 2>/dev/null
( cd /no/such 2>/dev/null; exit 7 )
/bin/sh -c 'echo one; kill -TERM $$'
echo said
exit 3
"""
PROGRAM = r"""
#define _GNU_SOURCE
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
static void nothing(int s) { (void)s; }
static void *opens(void *n) {
  char path[40]; for (int i = 0; i < 6; i++) { snprintf(path, 40, "/no/thread/%ld/%d", (long)n, i); open(path, O_RDONLY); usleep(300); }
  return 0; }
static void *becomes(void *n) { (void)n; usleep(20000); execl("/bin/true", "became", "by a thread", (char *)0); return 0; }
static void *waits(void *n) { (void)n; pause(); return 0; }
int main(int c, char **v) {
  pthread_t t[4];
  if (c < 2) return 2;
  if (!strcmp(v[1], "threads")) { for (long i = 0; i < 4; i++) pthread_create(t + i, 0, opens, (void *)i); for (int i = 0; i < 4; i++) pthread_join(t[i], 0); return 4; }
  if (!strcmp(v[1], "exec")) { pthread_create(t, 0, waits, 0); pthread_create(t + 1, 0, becomes, 0); pause(); }
  if (!strcmp(v[1], "vfork")) { for (int i = 0; i < 3; i++) { if (!vfork()) { execl(i == 1 ? "/no/such" : "/bin/false", "f", (char *)0); _exit(70 + i); } wait(0); } return 5; }
  if (!strcmp(v[1], "signals")) {
    struct sigaction a; memset(&a, 0, sizeof a); a.sa_handler = nothing; a.sa_flags = SA_RESTART; sigaction(SIGALRM, &a, 0);
    a.sa_flags = 0; sigaction(SIGUSR1, &a, 0);
    pid_t p = fork(); if (!p) { usleep(150000); kill(getppid(), SIGUSR1); usleep(50000); return 9; }
    struct itimerval w = {{0, 0}, {0, 40000}}; setitimer(ITIMER_REAL, &w, 0);
    struct timespec s = {0, 90000000}; nanosleep(&s, &s); waitpid(p, 0, 0); waitpid(p, 0, 0);
    p = fork(); if (!p) { raise(SIGSTOP); abort(); }
    waitpid(p, 0, WUNTRACED); kill(p, SIGCONT); waitpid(p, 0, 0);
    raise(SIGKILL); }
  if (!strcmp(v[1], "torn")) { int d[2]; pipe(d); char b[9]; for (int i = 0; i < 4; i++) if (!fork()) { for (int k = 0; k < 8; k++) { read(d[0], b, 1); open("/no/such", O_RDONLY); } return i; }
    for (int i = 0; i < 32; i++) { usleep(400); write(d[1], "x", 1); } while (wait(0) > 0); return 0; }
  if (!strcmp(v[1], "loop")) { for (;;) { if (!fork()) { open("/no/such/loop", O_RDONLY); _exit(1); } wait(0); usleep(3000); } }
  return 1; }
"""

PID = r"(?P<pid>\d+) +"
TIME = r"(?:\d\d:\d\d:\d\d\.\d{6}|\d{10}\.\d{6}) "
BODY = re.compile(r"(?P<name>[a-z_0-9]+)\((?P<args>.*?)(?: <unfinished \.\.\.>|\) += (?P<result>.*))$", re.S)
TAIL = re.compile(r"<\.\.\. (?P<name>[a-z_0-9]+) resumed>(?P<args>.*?)(?: <unfinished \.\.\.>)?\) += (?P<result>.*)$", re.S)


def literals(text):
    """The strings of the list that is an execve's second argument."""
    text = text[text.index("[") :]
    found, i = [], 1
    while text[i] == '"':
        end = i + 1
        while text[end] != '"':
            end += 2 if text[end] == "\\" else 1
        found.append(text[i + 1 : end].encode().decode("unicode_escape").encode("latin-1").decode())
        i = end + 1
        i += 2 if text.startswith(", ", i) else 0
    return found


class Truth:
    def __init__(self):
        self.count = collections.Counter
        self.completed, self.none, self.failures = self.count(), self.count(), self.count()
        self.restarted, self.never, self.signals, self.stops = self.count(), self.count(), self.count(), self.count()
        self.open, self.tasks, self.parents, self.order = {}, {}, {}, []

    def task(self, pid):
        if pid not in self.tasks or self.tasks[pid].get("over"):
            self.tasks[pid] = {"pid": pid, "parent": None, "argv": None, "exec_count": 0, "exit": None}
            self.order.append(self.tasks[pid])
        return self.tasks[pid]

    def line(self, pid, body):
        task = self.task(pid)
        if body.startswith("+++ exited with "):
            self.lost(pid)
            task.update(exit={"status": int(body.split()[3])}, over=True)
        elif body.startswith("+++ killed by "):
            self.lost(pid)
            task.update(exit={"signal": body.split()[3], "core": "core dumped" in body}, over=True)
        elif body.startswith("+++ superseded by execve in pid "):
            by = int(body.split()[6])
            self.lost(pid)
            self.open[pid] = self.open.pop(by)
            self.task(by).update(exit={"supersededInto": pid}, over=True)
        elif body.startswith("--- stopped by "):
            self.stops[body.split()[3]] += 1
        elif body.startswith("--- SIG"):
            self.signals[body.split()[1]] += 1
        elif body.startswith("<... "):
            tail = TAIL.match(body)
            name, head = self.open.pop(pid, (tail["name"], ""))
            self.call(pid, tail["name"], head + tail["args"], tail["result"])
        else:
            call = BODY.match(body)
            if call is None:
                raise ValueError(body)
            self.lost(pid)
            if call["result"] is None:
                self.open[pid] = call["name"], call["args"]
            else:
                self.call(pid, call["name"], call["args"], call["result"])

    def lost(self, pid):
        if pid in self.open:
            self.never[self.open.pop(pid)[0]] += 1

    def call(self, pid, name, args, result):
        error = re.match(r"(-1|\?) (E[A-Z0-9_]+) ", result + " ")
        if result.startswith("? E"):
            self.restarted[name, error[2]] += 1
        elif result.startswith("?"):
            self.none[name] += 1
            if name in ("exit", "exit_group"):
                self.task(pid)["exit"] = {"status": int(args) & 255}
        else:
            self.completed[name] += 1
            if error:
                self.failures[name, error[2]] += 1
            elif name == "execve":
                self.task(pid).update(argv=literals(args), exec_count=self.task(pid)["exec_count"] + 1)
            elif name in ("clone", "clone3", "fork", "vfork"):
                self.parents[int(re.match(r"\d+", result)[0])] = pid

    def json(self, lines):
        for pid in list(self.open):
            self.lost(pid)
        for task in self.order:
            task.pop("over", None)
            task["parent"] = self.parents.get(task["pid"])
        rows = lambda counts: [{"syscall": k[0], "errno": k[1], "count": n} for k, n in sorted(counts.items())]
        return {
            "lines": lines,
            "completed": sum(self.completed.values()),
            "by_name": dict(sorted(self.completed.items())),
            "no_return_by_name": dict(sorted(self.none.items())),
            "failures": rows(self.failures),
            "restarted": rows(self.restarted),
            "never_resumed": [{"syscall": k, "count": n} for k, n in sorted(self.never.items())],
            "signals": dict(sorted(self.signals.items())),
            "stops": dict(sorted(self.stops.items())),
            "processes": self.order,
        }


def derive(text, leader, beside="(?!)"):
    """The truth of a log whose every line is led by {@code leader} or stands beside the trace."""
    truth, lines = Truth(), text.split("\n")[:-1]
    for line in lines:
        if re.match(beside, line):
            continue
        led = re.match(leader, line)
        if led is None:
            raise ValueError(line)
        body = re.sub(r" <\d+\.\d{6}>$", "", line[led.end() :])
        truth.line(int(led["pid"]), body)
    return truth.json(len(lines))


def anonymous(truth, lines):
    """What stays when pids are not known: the processes by what they ran and how they ended."""
    kept = {k: truth[k] for k in ("completed", "by_name", "no_return_by_name", "failures", "signals")}
    ends = [{"argv": p["argv"], "exec_count": p["exec_count"], "exit": p["exit"]} for p in truth["processes"]]
    return dict(kept, lines=lines, ends=ends)


def main(words):
    out = words[0] if words else HERE
    strace = lambda *options: ["strace", "-f", "-s", "60", *options]
    env = dict(PATH="/usr/bin:/bin", LC_ALL="C")

    def save(name, text, truth):
        with open(os.path.join(out, name + ".log"), "w") as file:
            file.write(text)
        with open(os.path.join(out, name + ".truth.json"), "w") as file:
            json.dump(truth, file, indent=1)
            file.write("\n")

    with tempfile.TemporaryDirectory() as folder:
        log, program = os.path.join(folder, "log"), os.path.join(folder, "p")
        with open(program + ".c", "w") as file:
            file.write(PROGRAM)
        subprocess.run(["gcc", "-O1", "-pthread", "-w", "-o", program, program + ".c"], check=True)
        with open(os.path.join(folder, "script.sh"), "w") as file:
            file.write(SCRIPT)
        script = ["bash", os.path.join(folder, "script.sh")]

        def traced(options, command, more=env):
            subprocess.run(strace(*options, "-o", log) + command, env=more, stdout=-3, stderr=-3, cwd="/")
            with open(log) as file:
                return file.read().replace(folder, "/w")

        same = ["-e", "trace=" + SAME]
        plain = traced(same, script)
        twin = derive(plain, PID)
        save("plain", plain, twin)
        for shape in ("threads", "exec", "vfork", "signals", "torn"):
            text = traced(["-ttt", "-T"], [program, shape])
            save(shape, text, derive(text, PID + TIME))
        now = time.time()
        zone = "XXX%+d:%02d:%02d" % ((lambda s: (s // 3600, s // 60 % 60, s % 60))(int(now + 1) % 86400))
        text = traced(same + ["-tt"], ["bash", "-c", "for i in 1 2 3 4; do cat /no/such; sleep 0.4; done"], dict(env, TZ=zone))
        save("midnight", text, derive(text, PID + TIME))
        # -r counts from the line before, in seconds padded to six.
        for name, options, leader, beside in (
            ("relative", ["-r"], PID[:-2] + r" +\d+\.\d{6} ", "(?!)"),
            ("descriptors", ["-y", "-yy"], PID, "(?!)"),
            ("names", ["-Y"], r"(?P<pid>\d+)<[^>]*> ", "(?!)"),
            ("numbers", ["-n", "-i"], PID + r"\[ *(?:\d+|\?+)\] \[[0-9a-f?]+\] ", "(?!)"),
            ("hex", ["-x"], PID, "(?!)"),
            ("stacks", ["-k"], PID, r" > "),
            ("counted", ["-C"], PID, r"(% time|------|100\.00|[ \d]+\.\d\d  )"),
        ):
            text = traced(same + options, script)
            plainer = re.sub(r"(?<=[\d)D])<[^ >]*(?:<[^>]*>)?>", "", text) if name in ("descriptors", "names") else text
            truth = derive(text if name == "names" else plainer, leader, beside)
            save(name, text, truth)
        subprocess.run(["strace", "-ff", "-ttt", "-s", "60", *same, "-o", os.path.join(folder, "t")] + script, env=env, stdout=-3, stderr=-3, cwd="/")
        merged = []
        for part in os.listdir(folder):
            if re.fullmatch(r"t\.\d+", part):
                with open(os.path.join(folder, part)) as file:
                    text = file.read().replace(folder, "/w")
                with open(os.path.join(out, "split." + part[2:]), "w") as file:
                    file.write(text)
                merged += [part[2:].ljust(5) + " " + line for line in text.split("\n")[:-1]]
        merged.sort(key=lambda line: line.split()[1])
        truth = derive("\n".join(merged) + "\n", PID + TIME)
        with open(os.path.join(out, "split.truth.json"), "w") as file:
            json.dump(truth, file, indent=1)
            file.write("\n")
        for name, command in (("mixed", script), ("mixed-xtrace", [script[0], "-x", script[1]])):
            both = subprocess.run(strace(*same) + command, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, cwd="/")
            text = both.stdout.replace(folder, "/w")
            truth = derive(traced(same, command), PID)
            save(name, text, anonymous(truth, text.count("\n")))
        table = subprocess.run(["strace", "-f", "-c"] + script, env=env, stdout=-3, stderr=subprocess.PIPE, text=True, cwd="/").stderr
        save("table", table, {"lines": table.count("\n"), "completed": 0})
        looping = subprocess.Popen([program, "loop"], env=env)
        time.sleep(0.1)
        tracer = subprocess.Popen(["strace", "-f", "-ttt", "-o", log, "-p", str(looping.pid)], stderr=-3)
        time.sleep(0.35)
        tracer.send_signal(signal.SIGINT)
        tracer.wait()
        looping.kill()
        looping.wait()
        with open(log) as file:
            text = file.read()
        text = re.sub(r"(?m)^.*<detached \.\.\.>$", lambda m: m[0], text)
        save("attached", text, derive(text.replace("<detached ...>", "<unfinished ...>"), PID + TIME))


if __name__ == "__main__":
    main(sys.argv[1:])
