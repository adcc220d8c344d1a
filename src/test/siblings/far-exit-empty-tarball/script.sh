#!/bin/bash
# HARK: title the file list is empty because its generator failed; ten steps later an upload check says no
# HARK: case exit=4 tags=far-from-cause,release
set -u
mkdir -p dist tmp
list_files() { python3 tools/list.py manifest.toml > tmp/files 2>/dev/null; }   # HARK: missing-file stderr-discarded no-errexit errno=ENOENT path=manifest.toml status=1 id=l cmd=python3
list_files
sort -o tmp/files tmp/files
for f in LICENSE README; do [ -f "$f" ] && echo "$f" >> tmp/files; done
tar cf dist/app.tar -T tmp/files
size=$(tar tf dist/app.tar | wc -l)
touch dist/app.tar.sig
sleep 0.02
checks() {
    [ -s dist/app.tar ] || return 1
    [ "$size" -ge 3 ]   # HARK: extra
}
if checks; then   # HARK: extra
    echo "uploaded"
else
    echo "refusing to upload"
    exit 4
fi
