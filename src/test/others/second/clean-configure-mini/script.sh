#!/bin/sh
# HARK: silent
# HARK: title hand-written configure: headers, functions and flags are probed, then the project is built
# HARK: case needs=gcc,make tags=configure,gcc
# HARK: run sh script.sh
# configure and bootstrap for minilog
exec 5>config.log
prefix=${PREFIX:-/usr/local}
defs=

checking() { printf 'checking %s... ' "$1"; echo "## $1" >&5; }
result()   { echo "$1"; echo "-> $1" >&5; }

try_cc() {
    "$CC" "$@" conftest.c -o conftest >&5 2>&1
    rc=$?
    rm -f conftest conftest.c
    return $rc
}

find_cc() {
    for c in "${CROSS:-arm-none-eabi}-gcc" tcc gcc cc; do
        if command -v "$c" >/dev/null 2>&1; then
            CC=$c
            return 0
        fi
    done
    return 1
}

have_header() {
    checking "for <$1>"
    printf '#include <%s>\nint main(void) { return 0; }\n' "$1" > conftest.c
    if try_cc -Werror; then
        defs="$defs HAVE_$(echo "$1" | tr 'a-z/.' 'A-Z__')"
        result yes
    else
        result no
    fi
}

have_func() {
    checking "for $1()"
    printf 'char %s(); int main(void) { return (int)(long)&%s; }\n' "$1" "$1" > conftest.c
    try_cc -w && { defs="$defs HAVE_$(echo "$1" | tr a-z A-Z)"; result yes; } || result no
}

have_flag() {
    checking "whether $CC takes $1"
    echo 'int main(void) { return 0; }' > conftest.c
    if try_cc -Werror "$1"; then CFLAGS="$CFLAGS $1"; result yes; else result no; fi
}

checking "for a C compiler"
find_cc || { result none; echo "configure: error: no C compiler" >&2; exit 77; }
result "$CC"
CFLAGS=-O1
for f in -Wall -fwarp-speed; do have_flag "$f"; done
for h in unistd.h sys/event.h; do have_header "$h"; done
for f in strlcpy_chk_s getline; do have_func "$f"; done
{ for m in $defs; do echo "#define $m 1"; done; } > config.h
sed -e "s|@CC@|$CC|" -e "s|@CFLAGS@|$CFLAGS|" -e "s|@prefix@|$prefix|" Makefile.in > Makefile
grep -q '@[A-Za-z]*@' Makefile && { echo "configure: unknown substitution left" >&2; exit 1; }
make -s || exit 1
./minilog hello
sort config.h
