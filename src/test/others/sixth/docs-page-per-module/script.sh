#!/bin/bash
# HARK: title the page of one module clashes with an assets folder
# gendocs: one page per module from the "##" comments in src/, plus an index
shopt -s nullglob
site=${SITE:-site}
log=$site/.gendocs.log

rm -rf "$site"
cp -r assets "$site" || exit 1
: > "$log"

title_of() {
	local t
	t=$(sed -n 's/^## @title //p' "$1" | head -n 1)
	if [[ -z $t ]]; then
		echo "note: $1 has no @title" >&2
		t=$(basename "$1" .sh)
	fi
	printf '%s' "$t"
}

render() {
	printf '<h1>%s</h1>\n' "$(title_of "$1")"
	awk '/^## @/ { next }
	     /^## /  { sub(/^## /, ""); print "<p>" $0 "</p>"; next }
	     /^[a-z_]+\(\)/ { sub(/\(\).*/, ""); print "<code>" $0 "</code>" }' "$1"
}

index=()
for src in src/*.sh; do
	slug=$(basename "$src" .sh)
	render "$src" > "$site/$slug" # HARK: is-a-directory|write-failed no-errexit errno=EISDIR path=site/api call=open
	index+=("$slug")
done 2>> "$log"

{
	echo '<ul>'
	for slug in "${index[@]}"; do
		printf '<li><a href="%s">%s</a></li>\n' "$slug" "$slug"
	done
	echo '</ul>'
} > "$site/index.html"

if grep -q '^note: ' "$log"; then
	printf '%s without a title\n' "$(grep -c '^note: ' "$log")"
fi
broken=0
while IFS= read -r href; do
	[[ -e $site/$href ]] || { echo "broken link: $href"; broken=1; }
done < <(sed -n 's/.*href="\([^"]*\)".*/\1/p' "$site/index.html")
echo "${#index[@]} pages, links checked"
exit $broken
