#!/bin/sh
# HARK: silent
# HARK: title drill of a package upgrade: the broken package has to be refused and rolled back
# HARK: run sh script.sh
# HARK: case needs=tar tags=installer,tests
# Drill for bin/pkg: packages are built on the spot, two of them broken on purpose.

ROOT=image
export ROOT
fail=0

build() { # build VERSION POSTINST-LINE
    rm -rf work
    mkdir -p work/files/opt/demo work/control
    echo "$1" > work/files/opt/demo/VERSION
    echo "$1" > work/control/version
    [ -z "$2" ] || printf '#!/bin/sh\n%s\n' "$2" > work/control/postinst
    tar -C work -cf "demo-$1.pkg" control files
}

installed() { cat $ROOT/opt/demo/VERSION 2>/dev/null || echo nothing; }

check() { # check NAME WANTED GOT
    if [ "$2" = "$3" ]; then
        echo "pass  $1"
    else
        echo "FAIL  $1: wanted $2, got $3"
        fail=1
    fi
}

build 1.0 ''
build 1.1 'test -d "$ROOT/opt/demo" && touch "$ROOT/opt/demo/ready"'
build 1.2 'echo "cannot migrate the data" >&2; exit 7'
head -c 700 demo-1.1.pkg > demo-1.9.pkg

check "empty image"            nothing "$(installed)"
sh bin/pkg demo-1.0.pkg 2>drill.err; check "first installation"  0 $?
sh bin/pkg demo-1.1.pkg 2>drill.err; check "upgrade"             0 $?
check "version after upgrade"  1.1     "$(installed)"
sh bin/pkg demo-1.2.pkg 2>drill.err; check "postinst refuses"    7 $?
check "message of postinst"    "cannot migrate the data" "$(head -n 1 drill.err)"
check "rolled back"            1.1     "$(installed)"
sh bin/pkg demo-1.9.pkg 2>drill.err; check "truncated package"   3 $?
check "still there"            1.1     "$(installed)"
sh bin/pkg demo-7.pkg   2>drill.err; check "no such package"     2 $?

rm -rf work demo-*.pkg drill.err
exit $fail
