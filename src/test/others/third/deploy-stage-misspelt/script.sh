#!/bin/sh
# HARK: title a blue/green deploy copies the configuration to a path from a misspelt variable
# HARK: run sh script.sh
# HARK: case tags=dash,deploy
set -e

APP=shop
STAGING_ROOT=$PWD/srv/$APP

other_colour() {
    case "$1" in
        blue) echo green ;;
        *) echo blue ;;
    esac
}

live=none
if [ -L "$STAGING_ROOT/live" ]; then
    live=$(readlink "$STAGING_ROOT/live")
fi
next=$(other_colour "$live")
slot=$STAGING_ROOT/$next

# the slot may hold the release before the last one
rm -rf "$slot"
mkdir -p "$slot/bin" "$slot/conf.d"

cp -R release/bin/. "$slot/bin/"
cp release/conf.d/app.conf "$STAGE_SLOT/conf.d/app.conf" 2>/dev/null || true   # HARK: unset-variable-path|missing-file or-true stderr-discarded errno=ENOENT path=/conf.d/app.conf status=1
chmod -R go-w "$slot"

if ! [ -x "$slot/bin/$APP" ]; then
    echo "no program in the release" >&2
    exit 1
fi

ln -s "$next" "$STAGING_ROOT/live.new"
mv -T "$STAGING_ROOT/live.new" "$STAGING_ROOT/live"
echo "live is $(readlink "$STAGING_ROOT/live"), was $live"
