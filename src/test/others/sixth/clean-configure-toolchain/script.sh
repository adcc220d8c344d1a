#!/bin/sh
# HARK: silent
# HARK: title a small configure: compilers, headers and functions are probed for
# HARK: run sh script.sh
# configure - hand-written, no autoconf
prefix=./inst
for a; do
	case $a in
	--prefix=*) prefix=${a#*=} ;;
	--host=*) host=${a#*=} ;;
	*) echo "configure: unknown option $a" >&2; exit 2 ;;
	esac
done

say() { printf 'checking for %s... ' "$1"; }
rm -rf conf && mkdir conf || exit 1
log=conf/config.log
: > $log

CC=${CC:-}
if [ -z "$CC" ]; then
	for c in "${host:-armv6-none-eabi}-gcc" icx tendracc clang-99 gcc cc; do
		if "$c" --version >>$log 2>&1; then CC=$c; break; fi
	done
fi
[ -n "$CC" ] || { echo "no C compiler" >&2; exit 1; }
echo "compiler: $CC"

try() {	# source on stdin, flags as arguments
	cat > conf/t.c
	echo "try: $*" >> $log
	$CC -o conf/t conf/t.c "$@" >> $log 2>&1
}

have_header() {
	say "$1"
	if printf '#include <%s>\nint main(void) { return 0; }\n' "$1" | try; then
		echo yes; echo "#define HAVE_$(echo "$1" | tr 'a-z./' 'A-Z__') 1" >> conf/config.h
	else
		echo no
	fi
}

have_func() {
	say "$1()"
	if printf 'char %s(void);\nint main(void) { return %s(); }\n' "$1" "$1" | try; then
		echo yes; echo "#define HAVE_$(echo "$1" | tr a-z A-Z) 1" >> conf/config.h
	else
		echo no
	fi
}

: > conf/config.h
have_header unistd.h
have_header windows.h
have_header sys/kqueue.h
have_func strlcpy_s_x
have_func getpid

say 'flag -fwrong-math'
if echo 'int main(void) { return 0; }' | try -fwrong-math; then echo yes; else echo no; fi

for d in "$prefix" /opt/local/share/zonk /usr/local/share/zonk .; do
	if [ -r "$d/site.conf" ]; then . "$d/site.conf"; break; fi
done
sort -o conf/config.h conf/config.h
printf 'CC=%s\nPREFIX=%s\nSITE=%s\n' "$CC" "$prefix" "${SITE:-none}" > conf/config.mk
cat conf/config.h conf/config.mk
