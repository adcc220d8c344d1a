#!/bin/sh
# HARK: silent
# HARK: title a hand-written configure: tests of test, printf, mktemp, ln -s and a compiler's options
# HARK: run sh script.sh
# HARK: case tags=dash,noisy,configure needs=gcc
rm -f config.mk conftest*
check() { printf 'checking %s... ' "$1"; shift; if "$@" >/dev/null 2>&1; then echo yes; return 0; else echo no; return 1; fi; }
try_cc() { echo 'int main(void){return 0;}' > conftest.c; ${CC:-gcc} "$@" -o conftest conftest.c; }
check "for a compiler" try_cc || exit 1
check "whether it takes -fno-such-option" try_cc -fno-such-option && echo 'CFLAGS += -fno-such-option' >> config.mk
check "for -lnosuchlib" try_cc -lnosuchlib && echo 'LIBS += -lnosuchlib' >> config.mk
check "for -lm" try_cc -lm && echo 'LIBS += -lm' >> config.mk
check "whether ln -s works" ln -s conftest.c conftest.l
check "for install-none" command -v install-none
check "for awk" command -v awk && echo "AWK = awk" >> config.mk
rm -f conftest*
cat config.mk
