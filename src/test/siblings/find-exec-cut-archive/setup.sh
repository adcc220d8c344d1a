mkdir -p archives in
for n in 1 2 3; do seq 400 > in/$n; done
tar -C in --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner -czf whole.tar.gz .
cp whole.tar.gz archives/good.tar.gz
