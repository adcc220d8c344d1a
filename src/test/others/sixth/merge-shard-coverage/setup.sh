cd "$(dirname "$0")" || exit 1
for n in 1 2 3; do
    awk -v n=$n 'BEGIN { for (i = 1; i <= 400; i++) printf "lib/mod%02d.py %d %d\n", (i * n) % 23, i, (i * 7 + n) % 11 != 0 }' |
        gzip -nc > shards/shard-$n.cov.gz
done
size=$(wc -c < shards/shard-3.cov.gz)
head -c $((size / 2)) shards/shard-3.cov.gz > shards/t && mv shards/t shards/shard-3.cov.gz
