#!/bin/bash
# HARK: title rolling restart that cannot reach the balancer's admin port and goes on as if drained
# rolling-restart [-s SECONDS] - take each node out of the balancer, restart, put it back
set -u

settle=0
while getopts 's:' o; do
    case $o in
        s) settle=$OPTARG ;;
        *) exit 64 ;;
    esac
done

admin() {   # admin HOST PORT COMMAND...
    local host=$1 port=$2 reply=
    shift 2
    {
        exec 5<>"/dev/tcp/$host/$port" && # HARK: connection-refused no-errexit stderr-discarded errno=ECONNREFUSED call=connect cmd=exec
            printf '%s\n' "$*" >&5 &&
            read -r -t 1 reply <&5
        exec 5>&-
    } 2>/dev/null
    [[ -z $reply || $reply == ok* ]]
}

in_flight() {
    # requests a node still serves; no file, no requests
    cat "run/$1.inflight" 2>/dev/null || echo 0
}

rolled=()
while read -r node host port; do
    [[ $node == \#* ]] && continue
    if ! admin "$host" "$port" "disable server app/$node"; then
        echo "$node: balancer refuses, skipped" >&2
        continue
    fi
    for _ in 1 2 3 4 5; do
        (( $(in_flight "$node") == 0 )) && break
        sleep 0.1
    done
    bin/appctl restart "$node" || exit 1
    sleep "$settle"
    admin "$host" "$port" "enable server app/$node"
    rolled+=("$node")
done < nodes.txt

echo "rolled ${#rolled[@]} nodes: ${rolled[*]}"
