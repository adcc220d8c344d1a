#!/usr/bin/env bash
# HARK: silent
# HARK: title downloads with a cache: the server comes up late, one mirror path is a 404 with a second choice
# Self-test of the download cache against a local server.
set -euo pipefail

work=$(mktemp -d ./dl.XXXXXX)
server=
stop() {
    if [[ -n $server ]] && kill -0 "$server" 2>/dev/null; then
        kill "$server"
        wait "$server" 2>/dev/null || true
    fi
    rm -rf "$work"
}
trap stop EXIT

python3 - "$work/port" > "$work/access.log" 2>&1 <<'PY' &
import functools, http.server, os, sys
h = functools.partial(http.server.SimpleHTTPRequestHandler, directory="srv")
s = http.server.ThreadingHTTPServer(("127.0.0.1", 0), h)
with open(sys.argv[1] + ".new", "w") as f:
    f.write(str(s.server_address[1]))
os.rename(sys.argv[1] + ".new", sys.argv[1])
s.serve_forever()
PY
server=$!

for (( i = 0; i < 100; i++ )); do
    if port=$(cat "$work/port" 2>/dev/null); then break; fi
    kill -0 "$server" || { cat "$work/access.log"; exit 1; }
    sleep 0.03
done
base=http://127.0.0.1:$port
until curl -fsS -o /dev/null "$base/" 2>/dev/null; do
    (( ++i < 120 )) || { echo "server does not answer" >&2; exit 1; }
    sleep 0.03
done

# get NAME: cache, then the versioned path, then the archive
get() {
    local name=$1 cached=$work/cache/$1 where
    if [[ -s $cached ]]; then
        echo "$name: cache"
        return
    fi
    mkdir -p "${cached%/*}"
    for where in current archive; do
        if curl -fsS -o "$cached.part" "$base/$where/$name" 2>> "$work/curl.log"; then
            mv "$cached.part" "$cached"
            echo "$name: $where"
            return
        fi
    done
    echo "$name: nowhere" >&2
    return 1
}

get tool-2.0.tar
get tool-1.3.tar
get tool-2.0.tar
(cd "$work/cache" && sha256sum --quiet -c "$OLDPWD/srv/SHA256SUMS")
if get tool-9.9.tar 2> "$work/expected"; then
    echo "got something that does not exist" >&2
    exit 1
fi
grep -qx 'tool-9.9.tar: nowhere' "$work/expected"
echo "cache holds $(find "$work/cache" -name '*.tar' | wc -l) files, sums are right"
