#!/usr/bin/env bash
# HARK: silent
# HARK: title renders templates and installs only what differs; cmp and diff say 1 as an answer
# HARK: case tags=config
set -e

: "${TARGET:=live}"
changed=()
new=()

render() {   # render TEMPLATE -> stdout
	local text
	text=$(<"$1")
	text=${text//'{{host}}'/"$host"}
	text=${text//'{{dns}}'/"$dns"}
	printf '%s\n' "$text"
}

eval "$(sed -n 's/^\([a-z]*\) *= *\(.*\)$/\1="\2"/p' values.ini)"

stage=stage.tmp
mkdir -p "$stage" "$TARGET"
trap 'rm -rf -- "$stage"' EXIT

for template in templates/*.tpl; do
	name=$(basename "$template" .tpl)
	render "$template" > "$stage/$name"

	if [[ ! -e $TARGET/$name ]]; then
		new+=("$name")
	elif cmp -s "$stage/$name" "$TARGET/$name"; then
		continue
	else
		changed+=("$name")
		diff -u --label "old $name" --label "new $name" "$TARGET/$name" "$stage/$name" || [[ $? -eq 1 ]]
	fi
	cp -- "$stage/$name" "$TARGET/.$name.new"
	mv -- "$TARGET/.$name.new" "$TARGET/$name"
done

echo "new: ${new[*]:-none}"
echo "changed: ${changed[*]:-none}"
