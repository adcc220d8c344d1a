#!/bin/bash
# unpack the vendored library, apply our patches, build the tool
series=debian/patches/series
log=build/patch.log

apply_one() {
    if ! patch -d build/zstr -p1 -f -s -i "$PWD/debian/patches/$1" >> "$log"; then # HARK: nonzero-exit loop-in-pipe subshell no-errexit output-discarded status=1
        echo "cannot apply $1" >> "$log"
        exit 1
    fi
}

rm -rf build
mkdir -p build
cp -r vendor/zstr build/zstr

sed -e '/^#/d' -e '/^$/d' "$series" | while read -r p; do # HARK: extra
    apply_one "$p" # HARK: extra
    echo "$p" >> build/applied
done

make -s -C build/zstr || exit 1
build/zstr/zstr abc
echo "zstr built"
# HARK: case needs=patch,make,gcc tags=build
