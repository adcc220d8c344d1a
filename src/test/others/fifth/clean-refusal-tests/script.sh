#!/bin/bash
# Test-suite of bin/kv: half of the tests want a refusal, and the right one.
# HARK: title a test-suite that checks exit statuses of wanted failures
# HARK: silent
set -u

here=$(cd "$(dirname "$0")" && pwd)
kv=$here/bin/kv
. "$here/lib/expect.sh"

tmp=$(mktemp -d "$here/tmp.XXXXXX")
trap 'rm -rf "$tmp"' EXIT
export KV_FILE=$tmp/store

expect 0 "set"                 "$kv" set colour blue
expect 0 "get"                 "$kv" get colour
output_is blue
expect 3 "unknown key"         "$kv" get shape
expect 2 "no command"          "$kv"
expect 2 "unknown command"     "$kv" frobnicate

KV_FILE=$tmp/missing/store
expect 1 "no such directory"   "$kv" set a b
error_has "cannot write"
KV_FILE=$tmp/store/below
expect 1 "file as a directory" "$kv" set a b
error_has "cannot write"
KV_FILE=$tmp/nothing
expect 1 "no store to read"    "$kv" get colour
error_has "no store"

KV_FILE=$tmp/store
expect 124 "watch waits"       timeout 0.3 "$kv" watch
expect 127 "no such program"   "$here/bin/kv2"

summary
