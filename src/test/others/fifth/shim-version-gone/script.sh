#!/bin/bash
# HARK: title a version manager's shim execs a version that is not installed; export X=$(…) keeps set -e from seeing it
# HARK: case tags=toolchain,shim
set -euo pipefail
cd "$(dirname "$0")"

PATH="$PWD/shims:$PATH"
out=site
rm -rf "$out"
mkdir -p "$out"

# the footer and the cache key carry the generator's version
export PAGEGEN_VERSION=$(pagegen --version 2>/dev/null)  # HARK: also
key=$(printf 'v=%s' "$PAGEGEN_VERSION" | cksum | cut -d' ' -f1)

render() {
    local page=$1 title
    title=$(sed -n '1s/^# *//p' "$page")
    cat <<HTML
<html><head><title>$title</title></head>
<body>
$(sed -e 1d -e 's/.*/<p>&<\/p>/' "$page")
<hr>made with pagegen $PAGEGEN_VERSION
</body></html>
HTML
}

for page in pages/*.md; do
    name=$(basename "$page" .md)
    render "$page" > "$out/$name.html"
    echo "rendered $name"
done
printf '%s\n' "$key" > "$out/.cache-key"
ls "$out" | wc -l
