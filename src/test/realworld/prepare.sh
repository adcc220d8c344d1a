#!/bin/bash
# Fills the folder in which the entries of list.txt run.
set -eu
mkdir -p text log parts patches straces root/var/log
printf 'the quick fox\njumps over\nthe lazy dog\n' > text/a
printf 'the slow fox\nsleeps\n' > text/b
gzip -n < text/a > text/a.gz
gzip -n < text/b > text/b.gz
gzip -n < text/b > text/nosuffix
xz < text/a > text/a.xz
if command -v bzip2 >/dev/null; then bzip2 < text/a > text/a.bz2; fi
if command -v zip >/dev/null; then zip -q text.zip text/a text/b; fi
echo started > log/app.log
printf 'int main(void) { return 0; }\n' > hello.c
printf '#!/bin/sh\necho part one\n' > parts/10-one
printf '#!/bin/sh\necho part two\n' > parts/20-two
chmod +x parts/*
: > patches/series
printf '1700000000.000001 execve("/bin/true", ["true"], 0x7ffc0 /* 9 vars */) = 0\n1700000000.000003 +++ exited with 0 +++\n' > straces/t.101
printf '1700000000.000002 getpid() = 102\n' > straces/t.102

mkdir -p ca/certs/test ca/local ca/etc ca/hooks
openssl req -x509 -newkey ed25519 -nodes -keyout ca/key.pem -out ca/certs/test/one.crt -days 30 -subj /CN=one.example 2>/dev/null
echo test/one.crt > ca/ca.conf

mkdir repo
git -C repo init -q -b main
for word in one two three; do
    echo "$word 1" > repo/file
    git -C repo add file
    git -C repo commit -q -m "$word"
    if [ "$word" = one ]; then git -C repo tag v1; fi
done
echo '3 bad' > repo/file
git -C repo commit -q -a -m four
for branch in side one; do
    git -C repo checkout -q -b "$branch" v1
    echo "$branch" > "repo/$branch"
    git -C repo add "$branch"
    git -C repo commit -q -m "$branch"
done
git -C repo checkout -q main

git init -q -b main hooked
for hook in pre-commit commit-msg prepare-commit-msg; do
    cp "hooked/.git/hooks/$hook.sample" "hooked/.git/hooks/$hook" 2>/dev/null || true
done

mkdir conf
cat > conf/configure.ac <<'EOT'
AC_INIT([sample], [1.0])
AC_CONFIG_HEADERS([config.h])
AC_PROG_CC
AC_PROG_INSTALL
AC_CHECK_HEADERS([unistd.h sys/epoll.h sys/event.h port.h windows.h])
AC_CHECK_FUNCS([epoll_create1 kqueue strlcpy_none memmem])
AC_SEARCH_LIBS([cos], [m])
AC_CHECK_LIB([nosuchlib], [nosuchfunction])
AC_CHECK_SIZEOF([long])
AC_CHECK_PROGS([PAGER_PROG], [no-such-pager more cat])
AC_CONFIG_FILES([out.mk])
AC_OUTPUT
EOT
echo 'CC = @CC@' > conf/out.mk.in
touch conf/install-sh

mkdir conf-small
cat > conf-small/configure.ac <<'EOT'
AC_INIT([small], [1.0])
AC_PROG_CC
AC_CHECK_FUNCS([strlcpy_none])
AC_CHECK_PROGS([PAGER_PROG], [no-such-pager more cat])
AC_OUTPUT
EOT
