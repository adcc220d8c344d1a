#!/bin/sh
# HARK: title symlink switch where current has become a directory; errexit is off inside the if
# HARK: run dash script.sh
# deploy.sh [VERSION]: unpack, switch, smoke test, prune
set -eu

base=$PWD/srv
rel=${1:-$(cat release.version)}
keep=2

log() { printf '%s\n' "$*" | tee -a "$base/deploy.log"; }

unpack() {
	if [ -d "$base/releases/$1" ]; then
		log "release $1 is already unpacked"
		return 0
	fi
	mkdir -p "$base/releases/$1.tmp"
	tar -xzf "artifacts/app-$1.tar.gz" -C "$base/releases/$1.tmp"
	mv "$base/releases/$1.tmp" "$base/releases/$1"
}

activate() {
	ln -sfn "releases/$1" "$base/current.new"
	mv -fT "$base/current.new" "$base/current" 2>>"$base/deploy.log" # HARK: nonzero-exit|is-a-directory|write-failed if-condition status=1
	printf '%s\n' "$1" >"$base/RELEASE"
	log "activated $1"
}

smoke() {
	got=$("$base/releases/$1/bin/app" --version) || return 1
	[ "$got" = "app $1" ]
}

previous=$(readlink "$base/current" || cat "$base/RELEASE" 2>/dev/null || echo releases/4.2.0)
previous=${previous##*/}
log "deploying $rel over $previous"

unpack "$rel"
if activate "$rel" && smoke "$rel"; then
	# oldest first, the newest $keep stay
	n=$(ls "$base/releases" | wc -l)
	for old in $(ls "$base/releases" | sort); do
		[ "$n" -gt "$keep" ] || break
		rm -rf "$base/releases/$old"
		n=$((n - 1))
	done
	log "done: $(cat "$base/RELEASE")"
else
	log "smoke test failed, back to $previous"
	activate "$previous"
	exit 1
fi
