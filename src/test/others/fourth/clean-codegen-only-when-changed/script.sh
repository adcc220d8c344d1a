#!/bin/sh
# HARK: silent
# HARK: title generated files are only replaced when they differ
# HARK: run dash script.sh
set -u
umask 022

changed=0; same=0; fresh=0

emit() {
	awk -v t="$1" 'BEGIN { printf "TYPE %s:", t } { printf " %s:%s", $1, $2 } END { print "" }' "schema/$1.def"
}

for def in schema/*.def; do
	t=${def##*/}; t=${t%.def}
	tmp=gen/.$t.$$
	emit "$t" > "$tmp" || { rm -f "$tmp"; exit 1; }
	if cmp -s "$tmp" "gen/$t.out"; then
		same=$((same + 1)); rm -f "$tmp"
	elif [ -e "gen/$t.out" ]; then
		changed=$((changed + 1)); mv -f "$tmp" "gen/$t.out"
	else
		fresh=$((fresh + 1)); mv -f "$tmp" "gen/$t.out"
	fi
done
echo "fresh $fresh, changed $changed, same $same"

# outputs whose schema is gone are dropped
for out in gen/*.out; do
	t=${out##*/}; t=${t%.out}
	[ -f "schema/$t.def" ] && continue
	rm -f "$out"
	echo "dropped $t"
done

# a golden copy is optional
if [ -f golden/all.out ] && ! diff -u golden/all.out gen/all.out; then
	echo "golden copy differs" >&2
	exit 1
fi
cat gen/*.out
exit 0
