used=$(wc -c <usage)
if [ "$used" -lt 4096 ]; then echo "ok disk"; else echo "bad disk"; fi
