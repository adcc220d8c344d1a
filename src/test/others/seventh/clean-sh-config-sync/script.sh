#!/bin/sh
# copies the configuration files that differ and tells the daemon
set -u
changed=0
for f in new/*.conf; do
    name=${f##*/}
    if ! cmp -s "$f" "etc/$name"; then
        [ -f "etc/$name" ] && cp -p "etc/$name" "etc/$name.bak"
        cp "$f" "etc/$name.tmp" && mv "etc/$name.tmp" "etc/$name" || exit 1
        echo "updated $name"
        changed=$((changed + 1))
    fi
done

if ls etc/*.dpkg-new >/dev/null 2>&1; then
    echo "there are left-overs of the package manager"
fi
test -r etc/local.rc && . ./etc/local.rc

if expr "$changed" : '[1-9]' >/dev/null; then
    pid=$(cat run/daemon.pid 2>/dev/null) || pid=
    if [ -n "$pid" ] && kill -0 "$pid" 2>/dev/null; then
        kill -HUP "$pid"
        echo "daemon reloads"
    else
        echo "daemon is not running, it will read the files at its start"
    fi
fi
for f in new/*.conf; do
    diff "$f" "etc/${f##*/}" || exit 1
done
rm -f etc/*.tmp
echo "$changed files changed"
# HARK: run sh script.sh
# HARK: silent
# HARK: case tags=clean,sh
