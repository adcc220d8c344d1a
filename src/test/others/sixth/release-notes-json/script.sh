#!/usr/bin/env bash
# HARK: title the notes of one release are too long for jq's command line
# Writes releases/TAG.json for every tag of the repository, and releases/index.json.
set -euo pipefail

repo=$PWD/repo
outdir=$PWD/releases
git_() { git -C "$repo" -c user.name=bot -c user.email=bot@example.org "$@"; }
export GIT_AUTHOR_DATE='1700000000 +0000' GIT_COMMITTER_DATE='1700000000 +0000' GIT_CONFIG_GLOBAL=/dev/null

commit() { git_ commit -q --allow-empty -F -; }

history() {
    git init -q -b main "$repo"
    echo 'feat: first version' | commit
    git_ tag v1.0.0
    printf 'fix: crash on empty input\n\nThe parser looked at byte 0.\n' | commit
    {
        printf 'chore: update the lock file\n\n'
        awk 'BEGIN { for (i = 1; i <= 3600; i++) printf "* bump package-%04d from %d.0.0 to %d.1.0 (#%d)\n", i, i % 9, i % 9, i + 17 }'
    } | commit
    git_ tag v1.1.0
    echo 'feat: colours' | commit
    git_ tag v1.2.0
}

write_release() {
    local tag=$1 range=$2 notes
    notes=$(git_ log --reverse --format='%s%n%n%b' "$range")
    local kind=patch
    if grep -q '^feat' <<< "$notes"; then kind=feature; fi
    local doc=$(jq -n --arg tag "$tag" --arg kind "$kind" --arg notes "$notes" '{tag: $tag, kind: $kind, notes: $notes}') # HARK: exec-failed local-masks-status errno=E2BIG path=jq status=126 cmd=jq
    printf '%s\n' "$doc" > "$outdir/$tag.json"
}

rm -rf "$repo" "$outdir"
mkdir -p "$outdir"
history

prev=
count=0
while read -r tag; do
    write_release "$tag" "${prev:+$prev..}$tag"
    prev=$tag
    count=$((count + 1))
done < <(git_ tag --list 'v*' --sort=version:refname)

jq -s '[.[] | {tag, kind, size: (.notes | length)}]' "$outdir"/v*.json > "$outdir/index.json"
if jq -e 'map(select(.size == 0)) | length > 0' "$outdir/index.json" > /dev/null; then
    echo "a release without notes" >&2
    exit 1
fi
echo "wrote $count releases"
jq -r '.[] | "\(.tag) \(.kind)"' "$outdir/index.json"
