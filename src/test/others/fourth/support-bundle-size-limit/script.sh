#!/bin/bash
# HARK: title a collector dies of the file size limit, a bare wait does not tell
# HARK: case tags=support,background
# Support bundle: collectors run side by side, each with limits of its own.
set -u -o pipefail

bundle=bundle
limit_kb=16

collect_packages() { sort packages.list; }
collect_kernel()   { echo "Linux 6.1.0-demo x86_64"; }
collect_trace()    { awk 'BEGIN { for (i = 0; i < 3000; i++) printf "%06d sys_enter_read fd=3 count=4096\n", i }'; } # HARK: killed|write-failed signal=SIGXFSZ background-not-waited cmd=awk
collect_limits()   { printf '%s\n' "nofile 1024" "nproc 4096"; }

start() {
    local what=$1
    (
        ulimit -c 0
        ulimit -f "$limit_kb"
        "collect_$what" # HARK: also
    ) > "$bundle/$what.txt" 2> "$bundle/.$what.err" & # HARK: also
}

rm -rf "$bundle" && mkdir "$bundle" || exit 1

for c in packages kernel trace limits; do
    start "$c"
done
wait

{
    echo "support bundle"
    for f in "$bundle"/*.txt; do
        [[ -s $f ]] && echo "- ${f##*/}"
    done
} > "$bundle/INDEX"

tar -C "$bundle" -cf bundle.tar INDEX packages.txt kernel.txt trace.txt limits.txt || exit 1
cat "$bundle/INDEX"
echo "please send bundle.tar"
