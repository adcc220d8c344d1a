#!/bin/bash
# HARK: silent
# HARK: title install-like: backup of what is there, mv of what was made, restore not needed
# HARK: case tags=install
set -eu
prefix=$PWD/prefix
install -d "$prefix/bin" "$prefix/share"
cp -p "$prefix/bin/tool" "$prefix/bin/tool.old" 2>/dev/null || echo "first installation"
install -m 755 tool "$prefix/bin/tool.new"
mv -f "$prefix/bin/tool.new" "$prefix/bin/tool"
ln -sf tool "$prefix/bin/t"
ln -sf tool "$prefix/bin/t"
rm -f "$prefix/bin/tool.old" "$prefix/share/none"
"$prefix/bin/t"
