#!/bin/sh
# HARK: title templates rendered flag by flag with sed, a value holds the delimiter
# HARK: run sh script.sh build
# render-config OUTDIR: fill templates/*.in from flags.conf (and flags.local, where present)

out=${1:-build}
rm -rf "$out"
mkdir -p "$out" || exit 1

flags=$(mktemp "$out/.flags.XXXXXX") || exit 1
trap 'rm -f "$flags"' EXIT INT TERM
cat flags.conf >"$flags"
if [ -f flags.local ]; then
	cat flags.local >>"$flags"
fi

count=0
for t in templates/*.in; do
	name=$(basename "$t" .in)
	cp "$t" "$out/$name"
	count=$((count + 1))
done

grep -v '^[[:space:]]*#' "$flags" | while read -r key value; do
	[ -n "$key" ] || continue
	for f in "$out"/*; do
		grep -q "@$key@" "$f" || continue
		sed -i "s|@$key@|$value|g" "$f" 2>>"$out/.render.log" # HARK: nonzero-exit no-errexit last-command-wins status=1
	done
	echo "$key" >>"$out/.applied"
done

echo "rendered $count files, $(wc -l <"$out/.applied") flags applied"
# braces are the usual suspects
open=$(cat "$out"/*.conf | tr -cd '{' | wc -c)
close=$(cat "$out"/*.conf | tr -cd '}' | wc -c)
if [ "$open" -ne "$close" ]; then
	echo "render-config: unbalanced braces" >&2
	exit 1
fi
echo "syntax ok"
