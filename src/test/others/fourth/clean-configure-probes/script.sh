#! /bin/sh
# HARK: silent
# HARK: title feature tests of a hand-written configure, most of which are answered with no
# HARK: run sh script.sh --without-ldap
# HARK: case needs=gcc tags=configure
# configure for logshipd, by hand

with_ldap=auto
for opt
do
  case "$opt" in
    --with-ldap) with_ldap=yes ;;
    --without-ldap) with_ldap=no ;;
    *) echo "configure: unknown option $opt" >&2; exit 1 ;;
  esac
done

: ${CC=gcc}
rm -rf conftest.dir; mkdir conftest.dir || exit 1
trap 'rm -rf conftest.dir' 0
exec 5> config.log
: > config.h

checking () { printf 'checking for %s... ' "$1"; echo "== $1" >&5; }
define () { echo "#define $1 1" >> config.h; }

compiles () {
  cat > conftest.dir/t.c
  $CC -o conftest.dir/t conftest.dir/t.c $1 >&5 2>&5
}

checking "a working compiler"
if echo 'int main(void) { return 0; }' | compiles && ./conftest.dir/t
then echo yes
else echo no; exit 1
fi

checking "header sys/inotify.h"
if echo '#include <sys/inotify.h>
int main(void) { return inotify_init() < 0; }' | compiles
then echo yes; define HAVE_INOTIFY
else echo no
fi

checking "header sys/event.h"
if echo '#include <sys/event.h>
int main(void) { return kqueue(); }' | compiles
then echo yes; define HAVE_KQUEUE
else echo no
fi

checking "library -llogship_legacy"
if echo 'int main(void) { return 0; }' | compiles -llogship_legacy
then echo yes; define HAVE_LEGACY
else echo no
fi

for tool in frobnicate-md2man sed
do
  checking "program $tool"
  if command -v $tool >/dev/null 2>&1
  then echo yes
  else echo no
  fi
done

test "$with_ldap" = no || { checking ldap; echo no; }

sort config.h
echo "configured"
