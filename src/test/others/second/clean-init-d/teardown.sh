p=$(cat var/run/collectord.pid 2>/dev/null) && [ "$p" != 999999 ] && kill "$p" 2>/dev/null
exit 0
