#!/bin/sh
# HARK: silent
# HARK: title a small configure: candidates that are not there, flags and headers that do not work, all of it asked for
# HARK: run sh script.sh
# HARK: case needs=gcc,make tags=toolchain,configure
set -eu

t=$(mktemp -d ./conf.XXXXXX)
trap 'rm -rf "$t"' EXIT

first_of() {
    for c; do
        if p=$(command -v "$c"); then
            echo "$p"
            return 0
        fi
    done
    return 1
}

CC=${CC:-$(first_of x86_64-unknown-none-cc armcc gcc cc)} || { echo "no compiler" >&2; exit 1; }
MAKE=$(first_of gmake4 make)
echo "checking for a compiler... ${CC##*/}"
echo "checking for make... ${MAKE##*/}"

try() {
    cat > "$t/try.c"
    "$CC" $CFLAGS -o "$t/try" "$t/try.c" > "$t/log" 2>&1
}

CFLAGS=-O1
for flag in -Wall -fno-such-flag-at-all; do
    saved=$CFLAGS
    CFLAGS="$CFLAGS $flag"
    printf 'checking whether the compiler takes %s... ' "$flag"
    if echo 'int main(void){return 0;}' | try; then
        echo yes
    else
        echo no
        CFLAGS=$saved
    fi
done

: > config.mk
for h in stdint.h sys/acl_of_another_system.h; do
    printf 'checking for %s... ' "$h"
    name=$(echo "$h" | tr 'a-z./' 'A-Z__')
    if printf '#include <%s>\nint main(void){return 0;}\n' "$h" | try; then
        echo yes
        echo "DEFS += -DHAVE_$name" >> config.mk
    else
        echo no
    fi
done
printf 'CC = %s\nCFLAGS = %s\n' "$CC" "$CFLAGS" >> config.mk

if "$MAKE" -q prog 2>/dev/null; then
    echo "nothing to make"
else
    "$MAKE" -s prog
fi
./prog
"$MAKE" -q prog && echo "up to date"
