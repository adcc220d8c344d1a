# shellcheck shell=bash
log()  { printf '[%s] %s\n' "${0##*/}" "$*"; }
die()  { printf '[%s] error: %s\n' "${0##*/}" "$*" >&2; exit 1; }
need() { local c; for c; do command -v "$c" >/dev/null || die "$c is needed"; done; }
run()  { log "+ $*"; "$@" || die "status $? from: $*"; }
try()  { "$@" >/dev/null 2>&1; }
retry() {
    local max=$1 n=1 rc; shift
    while :; do
        rc=0
        "$@" || rc=$?
        [ "$rc" -eq 0 ] && return 0
        [ "$n" -lt "$max" ] || return "$rc"
        log "attempt $n of $max: status $rc, again"
        n=$((n + 1))
        sleep 0.0$n
    done
}
