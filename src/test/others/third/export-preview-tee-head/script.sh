#!/bin/bash
# HARK: title an export through tee is cut off when the preview's head goes away
# HARK: case tags=export,pipe
set -e

table=${1:-meters}
dir=export

print_table() {
    awk -v t="$1" -f dump.awk schema.txt
}

[ -f schema.txt ] || { echo "no schema" >&2; exit 1; }
if ! grep -q "^$table " schema.txt; then
    echo "unknown table $table" >&2
    exit 1
fi

mkdir -p "$dir"
rm -f "$dir/$table.csv" "$dir/$table.csv.sha256"

echo "first rows of $table:"
print_table "$table" | tee "$dir/$table.csv" | head -n 3   # HARK: broken-pipe|killed|truncated-output no-pipefail signal-in-pipe signal=SIGPIPE cmd=tee

( cd "$dir" && sha256sum "$table.csv" > "$table.csv.sha256" )

# keep the previous export only when there is one
if [ -d previous ]; then
    mv previous previous.old
fi
cp -R "$dir" previous
echo "export of $table complete"
