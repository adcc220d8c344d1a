#!/usr/bin/env bash
set -euo pipefail
mkdir -p build/docs
for page in docs/*.adoc; do
    name=${page##*/}
    # HARK: command-not-found background-not-waited status=127 id=docs cmd=asciidoc-lite
    asciidoc-lite -b html5 "$page" > "build/docs/${name%.adoc}.html"
    echo "rendered $name"
done
