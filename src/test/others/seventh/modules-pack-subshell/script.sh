#!/bin/bash
# HARK: title a cd that fails in a subshell, the archive is made of the wrong folder
# HARK: case tags=ci,build
# pack-modules.sh [-o DIR] [MODULE...] - one archive per front end module

ROOT=$PWD
OUT=$ROOT/artifacts
QUIET=0

log() { [ "$QUIET" = 1 ] || echo "$*"; }
die() { echo "pack: $*" >&2; exit 1; }

while getopts "qo:" o; do
    case $o in
        q) QUIET=1 ;;
        o) OUT=$OPTARG ;;
        *) die "bad usage" ;;
    esac
done
shift $((OPTIND - 1))

modules=("$@")
if [ ${#modules[@]} -eq 0 ]; then
    mapfile -t modules < modules.list
fi

mkdir -p "$OUT" || die "cannot create $OUT"
rm -f "$OUT"/*.tar "$OUT"/index.txt

# the archives shall be the same for the same input
flags="--sort=name --mtime=@0 --owner=0 --group=0"

pack_module() {
    local name=$1
    (
        cd "$ROOT/modules/$name/dist" 2>/dev/null # HARK: cd-failed|missing-file no-errexit stderr-discarded subshell last-command-wins errno=ENOENT path=modules/billing/dist
        # shellcheck disable=SC2086
        find . -name '*.js' | sort | tar cf "$OUT/$name.tar" $flags -T -
    )
    echo "$name.tar" >> "$OUT/index.txt"
}

n=0
for m in "${modules[@]}"; do
    case "$m" in ''|'#'*) continue ;; esac
    [ -d "modules/$m" ] || die "no module $m"
    if [ -f "modules/$m/.skip" ]; then
        log "skipping $m"
        continue
    fi
    pack_module "$m"
    n=$((n + 1))
done

cmp -s "$OUT/index.txt" last-index.txt || cp "$OUT/index.txt" last-index.txt
log "packed $n modules into artifacts"
