#!/bin/sh
# HARK: silent
# HARK: title a function at the end of a pipe is asked, and a trap cleans up
# HARK: case needs=gcc
# HARK: run sh script.sh
set -eu
dir=$(mktemp -d ./try.XXXXXX)
trap 'rm -rf "$dir"' EXIT
compiles() {
    cat > "$dir/t.c"
    gcc "$@" -o "$dir/t" "$dir/t.c" > "$dir/log" 2>&1
}
for flag in -O1 -fthere-is-no-such-flag; do
    if echo 'int main(void) { return 0; }' | compiles "$flag"; then
        echo "$flag: yes"
    else
        echo "$flag: no"
    fi
done
printf '#include <there/is/none.h>\n' | compiles || echo "none.h: no"
