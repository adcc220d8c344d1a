n=0
t() { n=$((n + 1)); if [ "$2" = "$3" ]; then echo "ok $n - $1"; else echo "not ok $n - $1"; fi; }
t 'one field' "$(echo 'a,b' | cut -d, -f1)" a
t 'last field' "$(echo 'a,b' | awk -F, '{ print $NF }')" b
t 'empty document' "$(printf '' | awk 'END { print NR }')" none
