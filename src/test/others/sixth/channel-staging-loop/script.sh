#!/usr/bin/env bash
# HARK: title staging of release channels, a pair of links points at each other and the pipe into tee hides the abort
# Stage all channel descriptors and write the index the clients download.
set -eu

STAGE=${STAGE:-stage}
CHANNELS=(stable beta edge nightly)
LOG=release.log

say() { printf '== %s\n' "$*"; }

require() {
	local tool
	for tool in "$@"; do
		type -P "$tool" >/dev/null || { echo "need $tool" >&2; exit 69; }
	done
}

stage_all() {
	local ch
	for ch in "${CHANNELS[@]}"; do
		install -m 644 "channels/$ch.json" "$STAGE/$ch.json" # HARK: missing-file|nonzero-exit no-pipefail errno=ELOOP path=channels/beta.json status=1
		echo "staged $ch"
	done
	touch "$STAGE/.complete"
}

require jq install tee
rm -rf "$STAGE"
install -d "$STAGE"
: >"$LOG"

say staging
stage_all | tee -a "$LOG"

say index
jq -s 'map({(.channel): .version}) | add' "$STAGE"/*.json >"$STAGE/index.json"
jq -c . "$STAGE/index.json"

say signing
for f in "$STAGE"/*.json; do
	openssl dgst -sha256 -r "$f" | cut -d' ' -f1 >"$f.sha256"
	[ "$(wc -c <"$f.sha256")" -eq 65 ]
done

say "release staged"
