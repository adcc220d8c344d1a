#!/bin/bash
# HARK: title documentation is built in the background, a bare wait throws its status away
# HARK: case needs=python3,gcc tags=background,docs
set -euo pipefail
mkdir -p out logs
say() { echo "build: $*"; }

build_docs() {
    # HARK: missing-file|nonzero-exit background-not-waited stderr-discarded errno=ENOENT path=templates/page.html status=1 call=open id=docs
    python3 tools/mkdocs.py docs out/docs.html 2> logs/docs.log
}

build_code() {
    gcc -O0 -o out/app src/app.c 2> logs/code.log
}

check_compiler() {
    echo 'int main(void) { return 0; }' > probe.c
    for flag in -fanalyse-everything -Wall; do
        gcc "$flag" -fsyntax-only probe.c 2>/dev/null && say "compiler takes $flag" || say "compiler does not take $flag"
    done
    rm probe.c
}

check_compiler
# HARK: also docs
build_docs &
build_code
wait
out/app || { say "the program fails" >&2; exit 1; }
grep -q warning logs/code.log && say "there were warnings"
rm -f out/stale.o
say "finished"
