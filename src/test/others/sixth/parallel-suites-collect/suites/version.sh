n=0
t() { n=$((n + 1)); if [ "$2" = "$3" ]; then echo "ok $n - $1"; else echo "not ok $n - $1"; fi; }
t 'natural order' "$(printf '1.10\n1.9\n' | sort -V | tail -n 1)" 1.10
if grep -q beta /dev/null; then t 'no beta' 1 0; else t 'no beta' 0 0; fi
