set -e
chmod +x bin/load-shard
mkdir -p data
for s in 01 02 03; do n=20; [ $s = 02 ] && n=150; for i in $(seq $n); do echo "$i,name$i"; done > data/shard-$s.csv; done
