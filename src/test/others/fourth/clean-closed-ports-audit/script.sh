#!/bin/bash
# HARK: silent
# HARK: title audit that wants its ports closed and a listener mute; refused and timed out are passes
# HARK: case needs=python3 tags=network,audit
set -Eeuo pipefail
trap 'echo "audit broke in line $LINENO" >&2' ERR

HOST=127.0.0.1
probe() {  # probe PORT -> open | closed
	if timeout 1 bash -c 'exec 3<>/dev/tcp/$0/$1' "$HOST" "$1" 2>/dev/null
	then REPLY=open
	else REPLY=closed
	fi
}

pass=0 total=0
verdict() {
	total=$((total + 1))
	if [[ $2 == "$3" ]]; then
		pass=$((pass + 1)); echo "PASS $1 is $3"
	else
		echo "FAIL $1 is $3, policy says $2"
	fi
}

while read -r service port want; do
	probe "$port"
	verdict "$service" "$want" "$REPLY"
done <<-'POLICY'
	tcpmux   1  closed
	discard  9  closed
	chargen 19  closed
POLICY

# the same seen from python, two ports in one go
verdict "legacy range" "closed closed" "$(python3 - <<-'PY'
	import socket
	out = []
	for port in (7, 13):
	    with socket.socket() as s:
	        s.settimeout(1)
	        out.append("open" if s.connect_ex(("127.0.0.1", port)) == 0 else "closed")
	print(*out)
	PY
)"

# a console that must not greet strangers
mkfifo console.fifo
rc=0
banner=$(timeout 0.2 head -c 1 <> console.fifo) || rc=$?
rm console.fifo
case $rc in
	124) verdict "console banner" mute mute ;;
	0)   verdict "console banner" mute "talking ($banner)" ;;
	*)   verdict "console banner" mute "broken ($rc)" ;;
esac

echo "$pass of $total"
[[ $pass -eq $total ]]
