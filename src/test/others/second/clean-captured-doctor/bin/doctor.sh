#!/bin/bash
# 0 healthy, 2 no project here, 3 problems
quiet=
case ${1-} in
    -q) quiet=1 ;;
    '') ;;
    *) echo "usage: doctor.sh [-q]" >&2; exit 64 ;;
esac
problems=0
problem() { problems=$((problems + 1)); [ -n "$quiet" ] || echo "problem: $*" >&2; }

[ -f project.conf ] || { echo "no project here" >&2; exit 2; }
test -e project.lock || problem "the lock file is missing"
for t in $(sed -n 's/^needs=//p' project.conf | tr , ' '); do
    command -v "$t" >/dev/null 2>&1 || problem "$t: not installed"
done
for s in *.sh; do
    [ -e "$s" ] || continue
    out=$("./$s" --selftest 2>&1) || problem "$s: cannot be run ($?: ${out##*: })"
done
if [ "$problems" -gt 0 ]; then exit 3; fi
[ -n "$quiet" ] || echo "healthy: $(sed -n 's/^name=//p' project.conf)"
