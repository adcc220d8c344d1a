#!/bin/bash
# HARK: silent
# HARK: title functions that give up quietly by || return when there is nothing to do
# HARK: case tags=function,guard
load_plugin() {
    local dir=plugins/$1
    ls "$dir/plugin.conf" >/dev/null 2>&1 || return 0
    echo "loaded $1"
}
old_logs() {
    find logs -name '*.old' 2>/dev/null | grep -q . || return
    echo "has old logs"
}
mkdir -p plugins/a
touch plugins/a/plugin.conf
for p in a b c; do load_plugin "$p"; done
old_logs
echo "plugins ready"
