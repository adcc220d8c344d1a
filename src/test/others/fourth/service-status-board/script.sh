#!/bin/bash
# HARK: title nobody listens on the billing port, jq reads nothing, the board says no alerts
# HARK: case needs=curl,jq tags=monitoring,network
# status board: ask every agent for its status document, alert when one says "down"

declare -A AGENTS=(
  [web]="file://$PWD/agents/web.json"
  [mail]="file://$PWD/agents/mail.json"
  [billing]="http://127.0.0.1:1/status"
)
declare -a alerts=()
BOARD=board.txt

fetch() { curl -fsS --max-time 1 --noproxy '*' "$1"; }  # HARK: connection-refused status=7 stderr-discarded no-pipefail cmd=curl

: >"$BOARD"
for name in web mail billing; do
  state=$(fetch "${AGENTS[$name]}" 2>/dev/null | jq -r '.status')  # HARK: also
  case "$state" in
    down)     alerts+=("$name") ;;
    degraded) echo "note: $name is degraded" ;;
  esac
  printf '%s=%s\n' "$name" "$state" >>"$BOARD"
done

if ((${#alerts[@]})); then
  printf 'ALERT: %s\n' "${alerts[@]}"
  exit 2
fi
echo "no alerts, $(wc -l <"$BOARD") agents asked"
