#!/usr/bin/env bash
# HARK: title starts the app and polls its health: no socket yet, refused, 503 twice, then up
# HARK: silent
set -euo pipefail

sock=run/app.sock
mkdir -p run logs

# left over from a host that lost power
python3 - <<'PY'
import socket
s = socket.socket(socket.AF_UNIX)
s.bind("run/app.sock")
s.close()
PY

python3 app/server.py >logs/app.log 2>&1 &
app=$!

stop() {
  kill "$app" 2>/dev/null || true
  wait "$app" 2>/dev/null || true
  rm -f "$sock"
}
trap stop EXIT

probe() {
  curl -sf -m 1 --unix-socket "$sock" http://localhost/healthz 2>/dev/null
}

deadline=$((SECONDS + 15))
answer=
until answer=$(probe); do
  if ! kill -0 "$app" 2>/dev/null; then
    echo "app died while starting:" >&2
    tail -n 20 logs/app.log >&2
    exit 1
  fi
  if ((SECONDS >= deadline)); then
    echo "app is not healthy after 15 s" >&2
    exit 1
  fi
  sleep 0.05
done

echo "healthy: $(jq -r .status <<<"$answer")"
queue=$(jq -e .queue <<<"$answer")
if ((queue > 100)); then
  echo "backlog of $queue"
fi

stop
trap - EXIT
if kill -0 "$app" 2>/dev/null; then
  echo "app survived SIGTERM" >&2
  exit 1
fi
echo "stopped cleanly"
