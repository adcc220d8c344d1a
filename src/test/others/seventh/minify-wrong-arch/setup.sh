#!/bin/bash
set -e
# an arm64 program: the header is enough
mkdir bin
printf '\177ELF\002\001\001\000\000\000\000\000\000\000\000\000\002\000\267\000\001\000\000\000' > bin/minify
head -c 400 /dev/zero >> bin/minify
chmod 755 bin/minify
