#!/bin/bash
# HARK: title an artifact's cache file name is too long and the bundle lacks it
# Vendors the artifacts of deps.lock: download into the cache (four at a time), then bundle.
set -eu

export MIRROR="file://$PWD/mirror" CACHE=$PWD/.cache
BUNDLE=vendor
mkdir -p "$CACHE" "$BUNDLE"

key_of() { local k=${1//\//__}; printf '%s' "${k//+/_}"; }

t0=$SECONDS
sed -e 's/#.*//' -e '/^[[:space:]]*$/d' deps.lock |
    xargs -P 4 -n 1 tools/fetch | # HARK: also
    LC_ALL=C sort > fetch.log
echo "fetch: $(grep -c '^get' fetch.log || true) downloaded, $(grep -c '^hit' fetch.log || true) cached"

# second pass picks up what is in the cache; coordinates may carry a classifier
bundled=0
while read -r coord _; do
    case $coord in ''|'#'*) continue ;; esac
    key=$(key_of "$coord")
    for f in "$CACHE/$key" "$CACHE/$key.sig"; do
        [ -e "$f" ] || continue
        cp -p "$f" "$BUNDLE/${coord##*/}"
        bundled=$((bundled + 1))
    done
done < deps.lock

if [ $((SECONDS - t0)) -gt 60 ]; then
    echo "slow mirror" >&2
fi
(cd "$BUNDLE" && sha256sum * > ../vendor.sums)
rm -f fetch.log
echo "bundle: vendor/ written, sums in vendor.sums"
tar -cf vendor.tar "$BUNDLE" vendor.sums
echo "done"
