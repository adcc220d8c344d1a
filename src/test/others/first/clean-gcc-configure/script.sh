#!/bin/bash
# HARK: silent
# HARK: title a small configure: compile probes that fail decide what goes into config.h
# HARK: case needs=gcc
set -u
CC=${CC:-gcc}
work=conftest.d
mkdir -p "$work"
trap 'rm -rf "$work"' EXIT
: > config.log
echo "/* made by configure */" > config.h

# try NAME: the program on stdin compiles and links
try() {
    cat > "$work/t.c"
    echo "-- $1" >> config.log
    "$CC" -O0 -o "$work/t" "$work/t.c" >> config.log 2>&1
}

define() { printf '#define %s %s\n' "$1" "$2" >> config.h; }

printf 'checking for strlcpy_s... '
if try strlcpy_s <<< $'#include <string.h>\nint main(void) { char b[4]; return (int) strlcpy_s(b, 4, "abc") != 3; }'; then
    echo yes; define HAVE_STRLCPY_S 1
else
    echo no; define HAVE_STRLCPY_S 0
fi

printf 'checking for hsm/session.h... '
if try hsm <<< $'#include <hsm/session.h>\nint main(void) { return 0; }'; then
    echo yes; define HAVE_HSM 1
else
    echo no; define HAVE_HSM 0
fi

for tool in ccache-none distcc-none; do
    if command -v "$tool" > /dev/null 2>&1; then
        CC="$tool $CC"
    fi
done

if ! "$CC" -O0 -I. -o prog prog.c; then
    echo "prog does not compile" >&2
    exit 1
fi
./prog || exit 1
echo "probes that failed: $(grep -c '^-- ' config.log) tried, $(grep -c ' 0$' config.h) absent"
