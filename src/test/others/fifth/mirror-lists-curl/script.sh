#!/bin/sh
# HARK: title curl -s of a list that the mirror does not have: an empty list of security updates
# HARK: run dash script.sh
# HARK: case needs=curl tags=download,dash
# Nightly: which of our packages have a newer version on the mirror?
set -eu

MIRROR=${MIRROR:-file://$PWD/mirror}
LISTS=lists
rm -rf "$LISTS" && mkdir "$LISTS"

to_table() {
    awk '/^Package: / { p = $2 } /^Version: / { print p, $2 }' | LC_ALL=C sort
}

for suite in stable security updates; do
    curl -s "$MIRROR/dists/$suite/Packages" | to_table > "$LISTS/$suite"  # HARK: missing-file|nonzero-exit no-pipefail errno=ENOENT path=dists/security/Packages status=37
done

LC_ALL=C sort local/installed > "$LISTS/installed"

outdated() {
    # name, our version, theirs
    LC_ALL=C join "$LISTS/installed" "$1" | awk '$2 != $3 { printf "  %s %s -> %s\n", $1, $2, $3 }'
}

for suite in security updates; do
    outdated "$LISTS/$suite" > "$LISTS/$suite.new"
    if [ -s "$LISTS/$suite.new" ]; then
        echo "$suite:"
        cat "$LISTS/$suite.new"
    else
        echo "$suite: nothing to do"
    fi
done
