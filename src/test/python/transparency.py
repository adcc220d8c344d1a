#!/usr/bin/env python3
"""What a traced command notices of hark: nothing. Each case runs a command bare and under hark.

    transparency.py --list         the names of the cases
    transparency.py CASE...        tries them; exit status 1 and the difference where they differ
"""
import concurrent.futures
import fcntl
import glob
import os
import pty
import re
import select
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))
LAUNCHER = os.path.join(ROOT, "scripts", "hark")
HARK = [LAUNCHER, "run", "-q", "--"]
PATIENCE = 60
CASES = {}


def case(function):
    CASES[function.__name__.replace("_", "-")] = function
    return function


class Difference(AssertionError):
    pass


def expect(holds, message):
    if not holds:
        raise Difference(message)


def same(what, bare, traced):
    expect(bare == traced, "%s\n   bare: %r\n traced: %r" % (what, bare, traced))


def environment(**more):
    result = {"PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8"}
    result.update(more)
    return result


def run(command, stdin=b"", **more):
    """Standard output, standard error, and the status: negative for a signal."""
    more.setdefault("env", environment())
    done = subprocess.run(command, input=stdin, capture_output=True, timeout=PATIENCE, **more)
    return done.stdout, without_findings(done.stderr) if LAUNCHER in command else done.stderr, done.returncode


def without_findings(text):
    """With -q hark says one line for each finding, and one for a trace that was cut, after the command has ended."""
    cut = rb"hark: [^\n]*what came after is not in this report\n"
    return re.sub(rb"((([^\n]*: )?(error|warning)\[[a-z-]+\]: [^\n]*|" + cut[:-2] + rb")\n)+\Z", b"", text)


def both(command, what=None, **more):
    bare = run(command, **more)
    traced = run(HARK + command, **more)
    same(what or command, bare, traced)
    return bare


def bash(text):
    return ["bash", "-c", text]


def in_parallel(tasks):
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        for done in [pool.submit(task) for task in tasks]:
            done.result()


# ---- status


@case
def exit_codes_pass_through_the_launcher():
    in_parallel([lambda n=n: both(bash("exit %d" % n)) for n in (0, 1, 2, 3, 77, 124, 125, 126, 127, 128, 129, 137, 255)])


@case
def deadly_signals_kill_hark_the_same_way():
    deadly = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 24, 25, 26, 27, 29, 30, 31]
    script = "ulimit -c 0; kill -%d $$; sleep 5"

    def one(number):
        # bash ignores QUIT for itself, dash does not
        bare = both(["dash", "-c", script % number])
        expect(bare[2] == -number, "signal %d was not deadly: %r" % (number, bare))

    in_parallel([lambda n=n: one(n) for n in deadly])


# ---- streams

SCRIPTS = {
    "binary output": r"printf '\0\1\2\377\200'; printf '\377\0' >&2",
    "no newline at the end": "printf abc; printf def >&2",
    "a large output": "head -c 3000000 /dev/zero | tr '\\0' x",
    "standard input shared with read": "read a; echo got $a; cat; read b; echo $?",
    "a here-document": "cat <<EOF\na $HOME b\n$(echo sub)\nEOF",
    "a here-string": 'cat <<<"x y"; read -r a b <<<"1 2"; echo $b $a',
    "an EXIT trap": "trap 'echo bye $?' EXIT; exit 4",
    "an ERR trap": "trap 'echo err $LINENO' ERR; false; true",
    "a DEBUG trap": "trap 'echo debug $BASH_COMMAND' DEBUG; true; (false)",
    "a signal trap": "trap 'echo usr1' USR1; kill -USR1 $$; echo after",
    "a coprocess": "coproc cat; echo hi >&${COPROC[1]}; read x <&${COPROC[0]}; echo $x",
    "output redirected by exec": "exec 2>&1; echo out; echo err >&2; exec >/dev/null; echo lost",
    "descriptors opened and closed": "exec 3>&1 4>&2; echo three >&3; exec 3>&-; echo four >&4; exec 1>&-; echo lost; exit 3",
    "nounset": "set -u; echo ${x-none}; echo $y; echo not here",
    "errexit": "set -e; false || true; if false; then :; fi; (exit 3); echo not here",
    "pipefail": "set -o pipefail; false | true; echo $? ${PIPESTATUS[@]}",
    "IFS changed": 'IFS=; a="1 2"; echo $a; IFS=,; b=1,2; echo $b; set -- 1 2 3; echo "$*"',
    "a process substitution": "cat <(echo a) <(echo b); diff <(echo a) <(echo b)",
    "arrays and functions": 'f() { local x=(1 "2 3"); echo "${x[@]}" "$#"; return 9; }; f a b; echo $?',
    "a syntax error": "echo before; if then",
    "a command that is not there": "nosuchcommand_at_all; echo $?",
    "exec of another program": "exec env printf '%s\\n' \"$0\" a",
    "exec of what is not there": "exec /nonexistent/program; echo not here",
    "umask and ulimit": "umask 027; umask; ulimit -n 200; ulimit -n; ulimit -f 1; head -c 9999 /dev/zero > $TMPDIR/f; echo $?",
    "few descriptors": "ulimit -n 64; bash -c 'ulimit -n; echo ok; exec 50>/dev/null; echo $?'",
    "a pipe that is closed early": "yes | head -n 2; echo ${PIPESTATUS[@]}",
    "background and wait": "sleep 0.1 & wait $!; echo $?; (exit 5) & wait $!; echo $?",
    "nested shells": "bash -c 'bash -c \"exit 6\"; echo $?'; sh -c 'echo $0'; env bash -c 'echo x'",
    "a shell with an empty environment": "env -i /bin/bash -c 'echo ${PATH:+path} ${BASH_ENV-none}'",
    "special variables": "echo $0 $# $- $SHLVL $LINENO ${BASH_SOURCE-none} $BASH_SUBSHELL ${BASH_VERSION%%.*}",
    "standard error closed": "exec 2>&-; echo x >&2; ls /nonexistent; exit 2",
    "many words": "printf '%s\\n' \"$@\" | wc -c; echo $(seq 1000 | tail -n 1)",
    "words in other alphabets": "printf '%s|' äö 日本 $'\\xff\\xfe'",
    "select and case": "select x in a b; do echo $x; break; done <<<2; case x in x) echo y;; esac",
    "eval, source and aliases": "shopt -s expand_aliases; eval 'echo $((6*7))'; echo 'echo sourced $#' > $TMPDIR/s; . $TMPDIR/s 1 2",
    "mapfile and printf -v": "mapfile -t a < <(seq 3); printf -v b '%s+' ${a[@]}; echo $b",
    "times of a loop": "for ((i=0;i<50;i++)); do x=$((x+i)); done; echo $x",
    "kill 0 in a group of its own": "set -m; (kill -TERM 0) ; echo $?",
}
#: $- has an x more; that is one of the three things that hark changes
CHANGED = {"special variables": lambda text: re.sub(rb" hxBc ", b" hBc ", text)}


@case
def scripts_print_the_same_bytes():
    def one(name, text):
        with tempfile.TemporaryDirectory() as folder:
            more = dict(stdin=b"first\nsecond\nthird\n", env=environment(TMPDIR=folder), cwd=folder)
            bare = list(run(bash(text), **more))
            shutil.rmtree(folder)
            os.mkdir(folder)
            traced = list(run(HARK + bash(text), **more))
            clean = CHANGED.get(name, lambda text: text)
            # a shell names the process in what it says of a signal
            for result in (bare, traced):
                result[0] = clean(result[0])
                result[1] = re.sub(rb"\b\d{3,} (Terminated|Killed|File size)", rb"PID \1", result[1])
            same(name, bare, traced)

    in_parallel([lambda n=n, t=t: one(n, t) for n, t in SCRIPTS.items()])


@case
def words_reach_the_command_as_bytes():
    words = [b"printf", b"%s\\n", b"", b"a b", b"\xff\xfe", "ä日本".encode(), b"--json", b"-q", b"*", b"'\"\\"]
    for locale in ("C", "C.UTF-8", "POSIX"):
        both(words, env=environment(LC_ALL=locale))
        both(bash('printf %s "$X$Y"'), env=environment(LC_ALL=locale, X="\udcff\udc80", Y="ü"))


# ---- what a process is born with


def variables(text):
    return {line.partition(b"=")[0]: line.partition(b"=")[2] for line in text.split(b"\0") if line}


@case
def the_environment_is_the_same_but_for_the_prelude():
    given = {
        "PATH": environment()["PATH"],
        "JAVA_TOOL_OPTIONS": "-Dx=1",
        "JDK_JAVA_OPTIONS": "-Dy=2",
        "_JAVA_OPTIONS": "-Dz=3",
        "SHLVL": "7",
        "PWD": "/strange",
        "OLDPWD": "/stranger",
        "a-b.c": "1",
        "BASH_FUNC_f%%": "() {  echo f\n}",
        "EMPTY": "",
        "LINES2": "1\n2",
    }
    for more in ({}, {"LC_ALL": "C"}, {"LANG": "de_DE.UTF-8"}, {"TERM": "dumb", "LC_ALL": "POSIX"}):
        for start in (given, {"PATH": given["PATH"]}):
            env = dict(start, **more)
            bare = variables(run(["env", "-0"], env=env)[0])
            traced = variables(run(HARK + ["env", "-0"], env=env)[0])
            expect(b"prelude" in traced.pop(b"BASH_ENV", b""), "BASH_ENV is the prelude's")
            same("environment", bare, traced)


@case
def a_BASH_ENV_of_ones_own_still_counts():
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "my env")
        with open(path, "w") as out:
            out.write("mine() { echo mine $1; }\necho read >&2\n")
        for value in (path, "$HERE/my env", "${HERE}/`echo my` env", "/nonexistent"):
            both(bash("mine 1"), env=environment(BASH_ENV=value, HERE=folder))


STATE = r"""
import os, resource, signal, sys
status = open("/proc/self/status").read()
for line in status.splitlines():
    if line.split(":")[0] in ("SigBlk", "SigIgn", "Umask", "NoNewPrivs", "Seccomp", "CapEff"):
        print(line)
print(os.getcwd(), os.nice(0), os.getpgid(0) == os.getpgid(os.getppid()), os.getsid(0) == os.getsid(os.getppid()))
print({n: resource.getrlimit(getattr(resource, n)) for n in dir(resource) if n.startswith("RLIMIT_")})
print(sorted(os.readlink("/proc/self/fd/" + n) for n in os.listdir("/proc/self/fd") if os.path.exists("/proc/self/fd/" + n)))
print(sys.argv, os.lseek(0, 0, os.SEEK_CUR) if os.path.isfile("/proc/self/fd/0") else None)
"""


@case
def a_program_is_born_into_the_same_state():
    python = shutil.which("python3", path=environment()["PATH"]) or sys.executable

    def prepared(kind):
        def prepare():
            if kind == "ignored":
                for number in (signal.SIGPIPE, signal.SIGHUP, signal.SIGINT, signal.SIGQUIT, signal.SIGUSR1, signal.SIGTSTP):
                    signal.signal(number, signal.SIG_IGN)
            if kind == "blocked":
                # not CHLD: every bash on the way unblocks it
                signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR1, signal.SIGTERM, signal.SIGALRM])
            if kind == "limits":
                import resource

                os.umask(0o077)
                os.nice(3)
                resource.setrlimit(resource.RLIMIT_NOFILE, (333, 4444))
                resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
                resource.setrlimit(resource.RLIMIT_STACK, (4 << 20, resource.RLIM_INFINITY))
            if kind == "descriptors":
                for number in (3, 4, 9, 30, 300):
                    os.dup2(os.open("/etc/passwd", os.O_RDONLY), number)
                    os.set_inheritable(number, True)

        return prepare

    with tempfile.NamedTemporaryFile() as stdin:
        stdin.write(b"0123456789" * 100)
        stdin.flush()
        for kind in ("plain", "ignored", "blocked", "limits", "descriptors"):
            results = []
            for before in ([], HARK):
                with open(stdin.name, "rb") as source:
                    os.lseek(source.fileno(), 17, os.SEEK_SET)
                    done = subprocess.run(
                        before + [python, "-c", STATE, "a", ""],
                        stdin=source,
                        capture_output=True,
                        timeout=PATIENCE,
                        env=environment(),
                        preexec_fn=prepared(kind),
                        close_fds=False,
                        restore_signals=kind != "ignored",
                        cwd="/usr",
                    )
                text = re.sub(rb"(pipe|socket):\[\d+\]", rb"\1", done.stdout)
                results.append((text, done.stderr, done.returncode))
            same("state of a process, " + kind, *results)
            expect(results[0][2] == 0, results[0])


@case
def closed_standard_streams_stay_closed():
    report = "for i in 0 1 2 3 4; do [ -e /proc/$$/fd/$i ] && printf $i; done >%s"

    def one(closed):
        seen = []
        for before in ([], HARK):
            with tempfile.NamedTemporaryFile() as out:

                def close():
                    for number in closed:
                        os.close(number)

                done = subprocess.run(
                    before + ["dash", "-c", report % out.name],
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                    env=environment(),
                    preexec_fn=close,
                    timeout=PATIENCE,
                )
                seen.append((out.read(), done.returncode))
        same("open descriptors with %s closed" % (closed,), *seen)

    in_parallel([lambda c=[n for n in range(3) if bits >> n & 1]: one(c) for bits in range(8)])


# ---- no tracing


@case
def nothing_runs_when_it_cannot_be_traced():
    with tempfile.TemporaryDirectory() as folder:
        only = os.path.join(folder, "bin")
        os.mkdir(only)
        marker = os.path.join(folder, "marker")
        for tool in ("java", "bash", "touch", "readlink", "find"):
            os.symlink(os.path.realpath(shutil.which(tool)), os.path.join(only, tool))
        java = os.path.dirname(os.path.dirname(os.path.realpath(shutil.which("java"))))

        def refused(status, message, command, path=only + ":" + environment()["PATH"], before=()):
            out, err, got = run(list(before) + HARK + command, env=environment(PATH=path, JAVA_HOME=java))
            expect(got == status, "%r: status %r instead of %d; %r" % (command, got, status, err))
            expect(re.fullmatch(rb"hark: [^\n]*" + message + rb"[^\n]*\n", err), "%r: %r" % (command, err))
            expect(out == b"" and not os.path.exists(marker), "something ran: %r" % out)

        touch = ["touch", marker]
        refused(125, rb"strace, which .* not in PATH; install", touch, path=only)
        os.symlink(shutil.which("strace"), os.path.join(only, "strace"))
        os.remove(os.path.join(only, "bash"))
        refused(125, rb"bash, which .* not in PATH; install", touch, path=only)

        denying = os.path.join(folder, "denying")
        os.mkdir(denying)
        with open(os.path.join(denying, "strace"), "w") as out:
            out.write("#!/bin/sh\necho 'strace: attach: ptrace(PTRACE_SEIZE, 7): Operation not permitted' >&2\nexit 1\n")
        os.chmod(os.path.join(denying, "strace"), 0o755)
        refused(125, rb"ptrace", touch, path=denying + ":" + environment()["PATH"])
        refused(125, rb"is being traced by process \d+", touch, before=["strace", "-f", "-o", "/dev/null", "-e", "trace=none"])

        refused(127, rb"command not found in PATH", ["nosuchcommand_at_all"])
        refused(127, rb"no such file", [os.path.join(folder, "none")])
        refused(126, rb"is a folder", [folder])
        plain = os.path.join(folder, "plain")
        with open(plain, "w") as out:
            out.write("touch %s\n" % marker)
        refused(126, rb"is not executable", [plain])
        for text, message in (("#!/nonexistent/bash\n", rb"bad interpreter"), ("#!/bin/bash\r\n", rb"CR LF")):
            script = os.path.join(folder, "script")
            with open(script, "w", newline="") as out:
                out.write(text + "touch %s\n" % marker)
            os.chmod(script, 0o755)
            refused(126, message, [script])
        os.chmod(plain, 0o755)
        expect(run(HARK + [plain])[2] == 0 and os.path.exists(marker), "a script without #! runs as a shell runs it")


@case
def the_launcher_works_from_anywhere():
    with tempfile.TemporaryDirectory() as folder:
        link = os.path.join(folder, "links", "hark")
        os.mkdir(os.path.dirname(link))
        os.symlink(LAUNCHER, os.path.join(folder, "first"))
        os.symlink("../first", link)
        command = ["run", "-q", "--", "bash", "-c", "echo $PWD; exit 3"]
        for start in (link, os.path.relpath(LAUNCHER, folder), "links/hark"):
            out, err, status = run([start] + command, cwd=folder, env=environment(HOME=folder))
            same(start, (folder.encode() + b"\n", b"", 3), (out, err, status))
        os.makedirs(os.path.join(folder, "path"))
        os.symlink(LAUNCHER, os.path.join(folder, "path", "hark"))
        path = os.path.join(folder, "path") + ":" + environment()["PATH"]
        out, err, status = run(["hark"] + command, cwd="/", env=environment(PATH=path))
        same("through PATH", (b"/\n", b"", 3), (out, err, status))


# ---- left behind, stopped, killed


def start(command, **more):
    more.setdefault("env", environment())
    more.setdefault("start_new_session", True)
    return subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **more)


def wait_for(holds, what):
    end = time.time() + PATIENCE
    while not holds():
        expect(time.time() < end, "waited in vain: " + what)
        time.sleep(0.02)


def content(path):
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError:
        return b""


def is_traced(pid):
    return not re.search(rb"TracerPid:\t0\n", content("/proc/%d/status" % pid))


def tracer_of(pid):
    return int(re.search(rb"TracerPid:\t(\d+)", content("/proc/%d/status" % pid)).group(1))


@case
def a_daemon_left_behind_does_not_hold_hark_up():
    with tempfile.TemporaryDirectory() as folder:
        note = os.path.join(folder, "pid")
        begun = time.time()
        out, err, status = run(HARK + bash("sleep 30 >/dev/null 2>&1 </dev/null & echo $! >%s; exit 5" % note))
        took = time.time() - begun
        daemon = int(content(note))
        try:
            same("result", (b"", b"", 5), (out, err, status))
            expect(took < 15, "hark took %.1f s" % took)
            expect(os.path.exists("/proc/%d" % daemon), "the daemon is gone")
            expect(not is_traced(daemon), "the daemon is still traced")
        finally:
            os.kill(daemon, signal.SIGKILL)


TRAPPED = """
trap 'echo got TERM >>%(log)s; ended=yes' TERM; trap 'echo got INT >>%(log)s; ended=yes' INT
trap 'echo got HUP >>%(log)s; ended=yes' HUP; trap 'echo got USR1 >>%(log)s; ended=yes' USR1
echo $$ >%(pid)s
for ((i=0; i<600; i++)); do [[ $ended ]] && break; sleep 0.05; done
sleep 0.3
echo "end $ended" >>%(log)s
exit 9
"""


class Trapped:
    """A script that notes each signal, waits for one and ends with 9."""

    def __init__(self, folder, before, options=()):
        self.log = os.path.join(folder, "log%d" % len(before))
        pid = os.path.join(folder, "pid%d" % len(before))
        self.process = start(list(before) + bash(TRAPPED % dict(log=self.log, pid=pid)))
        wait_for(lambda: content(pid).endswith(b"\n"), "the script's number")
        self.script = int(content(pid))

    def end(self):
        out, err = self.process.communicate(timeout=PATIENCE)
        return content(self.log), out, without_findings(err), self.process.returncode


@case
def a_signal_reaches_the_script_once():
    def one(number, to_group):
        with tempfile.TemporaryDirectory() as folder:
            ends = []
            for before in ([], HARK):
                script = Trapped(folder, before)
                (os.killpg if to_group else os.kill)(script.process.pid, number)
                ends.append(script.end()[::3])
            same("signal %d to the %s" % (number, "group" if to_group else "process"), *ends)

    in_parallel(
        [
            lambda n=number, g=to_group: one(n, g)
            for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGUSR1)
            for to_group in (False, True)
        ]
    )


def command_of(hark, words):
    """The number of hark's child that is the command, as soon as there is one."""
    children = "/proc/%d/task/*/children" % hark
    end = time.time() + PATIENCE
    # without a pause: the moment is short
    while time.time() < end:
        for child in [int(number) for task in glob.glob(children) for number in content(task).split()]:
            running = content("/proc/%d/cmdline" % child).split(b"\0")[:-1]
            # the command, or still the strace that becomes it
            if running == words or b"-DD" in running:
                return child
    raise Difference("waited in vain: the command of %d" % hark)


@case
def a_signal_as_the_command_begins_is_for_the_command():
    def one(number):
        process = start(HARK + ["sleep", "20"])
        command = command_of(process.pid, [b"sleep", b"20"])
        os.kill(process.pid, number)
        same("status", -number, process.wait(PATIENCE))
        expect(not os.path.exists("/proc/%d" % command), "the command goes on")
        process.communicate()

    in_parallel([lambda n=n: one(n) for n in (signal.SIGTERM, signal.SIGHUP, signal.SIGUSR1)])


@case
def a_signal_to_the_script_itself_is_its_own():
    with tempfile.TemporaryDirectory() as folder:
        ends = []
        for before in ([], HARK):
            script = Trapped(folder, before)
            os.kill(script.script, signal.SIGSTOP)
            time.sleep(0.2)
            os.kill(script.script, signal.SIGCONT)
            os.kill(script.script, signal.SIGKILL)
            ends.append(script.end()[1:])
        same("killed script", *ends)


@case
def the_script_survives_hark():
    with tempfile.TemporaryDirectory() as folder:
        capture = os.path.join(folder, "capture")
        script = Trapped(folder, [LAUNCHER, "run", "-q", "--capture", capture, "--"])
        os.kill(script.process.pid, signal.SIGKILL)
        script.process.wait()
        log = os.path.join(capture, "strace.log")
        expect(is_traced(script.script), "the tracer went with hark")
        os.kill(script.script, signal.SIGUSR1)
        script.process.communicate()
        same("log", b"got USR1\nend yes\n", content(script.log))
        ending = rb"(?m)^%d +[\d.]+ \+\+\+ exited with 9 \+\+\+$" % script.script
        wait_for(lambda: re.search(ending, content(log)), "the log's end")
        expect(os.path.exists(os.path.join(capture, "meta.json")), "no meta.json")
        # When root traces, the prelude has a folder of its own, which a killed hark leaves behind.
        prelude = re.search(rb'BASH_ENV=(/tmp/hark-prelude-\w+)/', content(log))
        if prelude:
            shutil.rmtree(prelude.group(1))


@case
def the_script_survives_the_tracer():
    with tempfile.TemporaryDirectory() as folder:
        capture = os.path.join(folder, "capture")
        script = Trapped(folder, [LAUNCHER, "run", "-q", "--capture", capture, "--"])
        os.kill(tracer_of(script.script), signal.SIGKILL)
        time.sleep(0.1)
        os.kill(script.script, signal.SIGUSR1)
        same("result", (b"got USR1\nend yes\n", b"", b"", 9), script.end())
        expect(b'"tracer-lost"' in content(os.path.join(capture, "meta.json")), "meta.json does not say it")


@case
def a_stopped_hark_does_not_stop_the_script():
    with tempfile.TemporaryDirectory() as folder:
        script = Trapped(folder, HARK)
        os.kill(script.process.pid, signal.SIGSTOP)
        os.kill(script.script, signal.SIGUSR1)
        wait_for(lambda: b"end yes" in content(script.log), "the script's end while hark is stopped")
        os.kill(script.process.pid, signal.SIGCONT)
        same("result", (b"got USR1\nend yes\n", b"", b"", 9), script.end())


@case
def a_full_disk_is_not_the_scripts_trouble():
    text = "for ((i=0;i<6000;i++)); do echo $i; done; cat /nonexistent; exit 7"
    with tempfile.TemporaryDirectory() as folder:
        small = os.path.join(folder, "small")
        os.mkdir(small)
        inner = 'mount -t tmpfs -o size=1m none "$0" && "${@}"; s=$?; cat "$0"/c/meta.json >"$0".json; exit $s'
        as_root = ["unshare", "-m"] if os.geteuid() == 0 else ["unshare", "-rm"]
        traced = run(as_root + ["bash", "-c", inner, small, LAUNCHER, "run", "-q", "--capture", small + "/c", "--"] + bash(text))
        same("result", run(bash(text)), traced)
        expect(b'"cut"' in content(small + ".json"), content(small + ".json"))


# ---- a terminal


class Terminal:
    """An interactive bash in a terminal of its own, and what is typed into it."""

    def __init__(self):
        self.pid, self.master = pty.fork()
        if self.pid == 0:
            os.execve("/bin/bash", ["bash", "--norc", "--noprofile", "-i"], environment(PS1="READY\\$ ", TERM="dumb"))
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", 41, 123, 0, 0))
        self.text = b""
        self.until(rb"READY[#$] ")

    def type(self, text):
        self.text = b""
        os.write(self.master, text if isinstance(text, bytes) else text.encode())

    def until(self, pattern):
        end = time.time() + PATIENCE
        while not re.search(pattern, self.text):
            expect(time.time() < end, "waited for %r in %r" % (pattern, self.text))
            if select.select([self.master], [], [], 0.2)[0]:
                try:
                    self.text += os.read(self.master, 65536)
                except OSError:
                    raise Difference("the terminal closed: %r" % self.text)
        return self.text

    def status(self):
        self.type('printf "%s %d %s\\n" ST "$?" END\n')
        # the typed line is echoed too, without a number
        return re.search(rb"ST (\d+) END\r\n", self.until(rb"ST \d+ END\r\n")).group(1)

    def close(self):
        os.close(self.master)
        os.waitpid(self.pid, 0)


def in_terminal(play):
    """Plays the same in a terminal with the bare command and with the traced one."""
    results = []
    for before in ("", " ".join(HARK) + " "):
        terminal = Terminal()
        try:
            results.append(play(terminal, before))
        finally:
            terminal.close()
    same(play.__name__, *results)
    return results[0]


def script_file(text):
    file = tempfile.NamedTemporaryFile("w", suffix=".sh")
    file.write(text)
    file.flush()
    return file


def interrupted(key):
    def play_with(text):
        with script_file(text) as file:

            def play(terminal, before):
                terminal.type("%sbash %s\n" % (before, file.name))
                terminal.until(b"started\r\n")
                time.sleep(0.2)
                terminal.type(key)
                terminal.until(b"READY")
                kept = [line for line in terminal.text.split(b"\r\n") if b"got" in line or b"after" in line]
                return kept, terminal.status()

            return in_terminal(play)

    return play_with


@case
def control_C_ends_the_script():
    kept, status = interrupted(b"\x03")("echo started; sleep 20; echo after")
    expect(status == b"130", status)


@case
def control_C_reaches_a_trap_once():
    kept, status = interrupted(b"\x03")("trap 'echo got INT; exit 44' INT; echo started; sleep 20; echo after")
    same("trap", ([b"got INT"], b"44"), ([line.replace(b"^C", b"") for line in kept], status))


@case
def control_backslash_ends_the_script():
    kept, status = interrupted(b"\x1c")("ulimit -c 0; echo started; sleep 20; echo after")
    expect(status in (b"131", b"0"), status)


def stopped_and_continued(interpreter, text):
    """^Z, then fg, then a line for it to read."""
    with script_file(text) as file:

        def play(terminal, before):
            terminal.type("%s%s %s\n" % (before, interpreter, file.name))
            terminal.until(b"started\r\n")
            time.sleep(0.2)
            terminal.type(b"\x1a")
            terminal.until(b"READY")
            # The terminal stops hark at once; a program that handles ^Z takes its time, and an fg before it is done
            # would not wake it.
            time.sleep(0.5)
            stopped = terminal.status()
            terminal.type("fg\n")
            time.sleep(0.3)
            terminal.type("words\n")
            terminal.until(b"got words\r\n")
            terminal.until(b"READY")
            return stopped, terminal.status()

        same("status", (b"148", b"6"), in_terminal(play))


@case
def control_Z_stops_and_fg_continues():
    stopped_and_continued("bash", "echo started; read line; echo got $line; exit 6")


@case
def a_program_that_handles_control_Z_itself_stops_and_goes_on():
    text = """import os, signal, sys
def stop(number, frame):
    signal.signal(signal.SIGTSTP, signal.SIG_DFL)
    os.kill(os.getpid(), signal.SIGTSTP)
    signal.signal(signal.SIGTSTP, stop)
signal.signal(signal.SIGTSTP, stop)
print("started", flush=True)
print("got", sys.stdin.readline().strip(), flush=True)
sys.exit(6)
"""
    stopped_and_continued("python3", text)


@case
def the_terminal_is_the_same_terminal():
    text = """[ -t 0 ] && [ -t 1 ] && [ -t 2 ] && echo got terminal
stty size | sed 's/^/got /'; read -s -p 'Password: ' p; echo; echo got ${#p}; exit 2"""
    with script_file(text) as file:

        def play(terminal, before):
            terminal.type("%sbash %s\n" % (before, file.name))
            terminal.until(b"Password: ")
            time.sleep(0.2)
            terminal.type(b"secret\n")
            seen = terminal.until(b"got 6\r\n")
            expect(b"secret" not in seen, seen)
            terminal.until(b"READY")
            return terminal.status()

        in_terminal(play)


@case
def a_hang_up_reaches_the_script():
    with tempfile.TemporaryDirectory() as folder:
        log = os.path.join(folder, "log")
        text = "trap 'echo got HUP >>%s; exit 3' HUP; echo started; sleep 20 & wait; echo after >>%s" % (log, log)
        with script_file(text) as file:
            for before in ("", " ".join(HARK) + " "):
                if os.path.exists(log):
                    os.remove(log)
                terminal = Terminal()
                terminal.type("%sbash %s\n" % (before, file.name))
                terminal.until(b"started\r\n")
                time.sleep(0.2)
                terminal.close()
                wait_for(lambda: content(log) != b"", "the hang-up")
                time.sleep(0.3)
                # The kernel sends one, and the terminal's shell another; both may come in time.
                same("hang-up", {b"got HUP"}, set(content(log).splitlines()))


# ---- as another user


@case
def a_user_without_write_access_can_trace():
    if os.geteuid() != 0:
        both(bash("echo $EUID; exit 3"))
        return
    nobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--"]
    same("outer", run(nobody + bash("id -u; exit 3")), run(nobody + HARK + bash("id -u; exit 3"), env=environment(HOME="/nonexistent"), cwd="/"))
    both(nobody + bash("id -u; exit 3"), "inner")


def main(words):
    if words == ["--list"]:
        print("\n".join(CASES))
        return 0
    # Whoever starts this in the background has them ignored, and a shell cannot trap what is ignored.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGQUIT, signal.SIG_DFL)
    failed = 0
    for name in words or CASES:
        begun = time.time()
        try:
            CASES[name]()
            print("ok   %s (%.1f s)" % (name, time.time() - begun), flush=True)
        except (Difference, subprocess.TimeoutExpired) as error:
            failed += 1
            print("FAIL %s\n %s" % (name, error), flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
