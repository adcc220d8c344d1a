#!/bin/sh
# HARK: title the tool chain's settings are gone; eval "$(…)" of nothing is a success
# HARK: run sh script.sh
# HARK: case tags=toolchain,eval
set -eu

root=$(pwd)
JDK=17
TOOLS=$root/opt/jdk-17/bin
FLAGS=

eval "$(sh ./toolenv.sh "$root" 2>/dev/null)"  # HARK: also

PATH=$TOOLS:$PATH
export PATH

need() {
    for tool; do
        command -v "$tool" >/dev/null || { echo "need $tool" >&2; exit 1; }
    done
}
need packit tar gzip

mkdir -p dist
packit $FLAGS --release "$JDK" > dist/app.manifest
cat dist/app.manifest
tar -C dist -cf - app.manifest | gzip -n > dist/app.tgz
echo "built for java $JDK"
