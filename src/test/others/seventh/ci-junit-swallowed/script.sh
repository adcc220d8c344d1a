#!/bin/bash
# HARK: title the test runner keeps quiet about the report it could not write
# HARK: case tags=ci,python
# ci-test.sh - run the checks, leave a report for the dashboard
set -euo pipefail

SUITE=${SUITE:-unit}
REPORT=build/$SUITE/junit.xml
PY=

step() { echo "== $*"; }
die() { echo "ci: $*" >&2; exit 1; }

for candidate in python3.99 pypy3-none python3; do
    if command -v "$candidate" >/dev/null 2>&1; then PY=$candidate; break; fi
done
[ -n "$PY" ] || die "no python"

step "environment"
[ -f ci/env.sh ] && . ci/env.sh
[ -f ci/env.local.sh ] && . ci/env.local.sh
export PYTHONDONTWRITEBYTECODE=1

step "clean"
rm -rf build/tmp
rm -f build/*.log
mkdir -p build/tmp

step "lint"
if grep -rn $'\t' tests/*.py > build/lint.log; then
    die "tabs in the sources"
fi
grep -q 'def test_' tests/test_cart.py || die "no tests"

step "test"
"$PY" tools/runtests.py --suite "$SUITE" --junit "$REPORT" tests > build/test.log # HARK: not-a-directory program-ignored-it errno=ENOTDIR call=open path=build/unit/junit.xml also=tools/runtests.py:33
tail -n 1 build/test.log

step "coverage"
if [ -n "${COVERAGE:-}" ]; then
    "$PY" -m coverage report
else
    echo "not asked for"
fi

if ! command -v docker-none >/dev/null 2>&1; then
    echo "no container tests here"
fi
echo "ci: all steps passed"
