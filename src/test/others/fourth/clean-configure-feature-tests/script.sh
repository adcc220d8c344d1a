#!/bin/sh
# HARK: silent
# HARK: title configure by hand: missing headers and compilers are answers
# HARK: run sh script.sh --prefix=./inst
# HARK: case needs=gcc
prefix=/usr/local
for arg
do
    case $arg in
        --prefix=*) prefix=`expr "x$arg" : 'x[^=]*=\(.*\)'` ;;
        *) echo "configure: unknown option $arg" >&2; exit 1 ;;
    esac
done

echo "checking for a C compiler"
CC=
for c in icc pgcc gcc cc; do
    if command -v $c >/dev/null 2>&1; then CC=$c; break; fi
done
test -n "$CC" || { echo "configure: no compiler" >&2; exit 1; }
echo "... $CC"

rm -f config.h config.log conftest*
exec 5>config.log

check_header() {
    printf 'checking for %s... ' "$1"
    printf '#include <%s>\nint main(void) { return 0; }\n' "$1" > conftest.c
    var=HAVE_`echo "$1" | tr 'a-z./' 'A-Z__'`
    if $CC -o conftest conftest.c >&5 2>&5 && ./conftest; then
        echo yes; echo "#define $var 1" >> config.h
    else
        echo no;  echo "#define $var 0" >> config.h
    fi
    rm -f conftest conftest.c
}

check_header pthread.h
check_header strlcpy.h
check_header fancy.h

exec 5>&-
cat > Makefile <<EOF || exit 1
app: src/main.c config.h
	$CC -o app src/main.c
install: app
	mkdir -p $prefix/bin
	cp app $prefix/bin/
EOF

set -e
make -s install
"$prefix/bin/app"
