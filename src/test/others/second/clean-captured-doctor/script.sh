#!/bin/bash
# HARK: silent
# HARK: title `doctor` tests: nested scripts in pipes and captures whose complaints are searched, one by one
# HARK: case tags=nested,capture,tests
set -u
bad=0
expect_in() {
    local name=$1 pattern=$2 text=$3
    case $text in
        *$pattern*) echo "ok  $name" ;;
        *) echo "BAD $name: $text"; bad=1 ;;
    esac
}

# a healthy project
(cd good && ../bin/doctor.sh) || { echo "BAD good project"; bad=1; }

# the complaints of a sick one
text=$(cd sick && ../bin/doctor.sh 2>&1)
rc=$?
[ "$rc" -eq 3 ] || { echo "BAD status $rc, not 3"; bad=1; }
expect_in "lock file" "lock file is missing" "$text"
expect_in "tool" "frobnicator: not installed" "$text"
expect_in "script" "build.sh: cannot be run" "$text"

# the same through a pipe: only the complaints count
n=$( (cd sick && ../bin/doctor.sh 2>&1) | grep -c '^problem' )
[ "$n" -eq 3 ] && echo "ok  $n problems in the pipe" || { echo "BAD $n problems"; bad=1; }

# what does bash itself say about a directory or an empty path?
expect_in "directory" "Is a directory" "$(bash -c './sick' 2>&1)"
expect_in "no option" "usage:" "$(bin/doctor.sh --frob 2>&1 || true)"
expect_in "quiet" "3" "$(cd sick; ../bin/doctor.sh -q >/dev/null 2>&1; echo $?)"

if (cd empty && ../bin/doctor.sh -q) 2>/dev/null; then
    echo "BAD an empty directory is no project"; bad=1
else
    [ $? -eq 2 ] && echo "ok  empty directory"
fi
[ "$bad" = 0 ] && echo "all fine"
exit "$bad"
