#!/bin/bash
# HARK: title make install leaves one unit out, because the recipe's install may fail
# HARK: case needs=make tags=installer,make
set -e
export DESTDIR=$PWD/image
rm -rf "$DESTDIR"

make --no-print-directory -s -C units all
make --no-print-directory -s -C units install # HARK: also

systemd_dir=$DESTDIR/lib/systemd/system
test -d "$systemd_dir"

echo "image holds:"
( cd "$DESTDIR" && find . -type d | sort )
make --no-print-directory -s -C units summary
