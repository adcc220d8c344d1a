n=0
t() { n=$((n + 1)); if [ "$2" = "$3" ]; then echo "ok $n - $1"; else echo "not ok $n - $1"; fi; }
t 'small' "$(printf '2\n1\n' | sort -n | head -n 1)" 1
awk 'BEGIN { for (i = 9000; i > 0; i--) print "row", i }' > big || exit # HARK: killed|truncated-output|write-failed background-not-waited signal=SIGXFSZ
sort -k2n big > sorted
t 'large: first' "$(head -n 1 sorted)" 'row 1'
t 'large: all there' "$(wc -l < sorted)" 10000
