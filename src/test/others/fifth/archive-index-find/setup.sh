set -e
mkdir -p archive
for m in 01 02 03; do
    mkdir -p "raw/$m"
    for k in a b c; do echo "$m $k" > "raw/$m/$k.log"; done
    tar -C raw --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner -cf - "$m" | gzip -n > "archive/2024-$m.tar.gz"
done
head -c 40 archive/2024-02.tar.gz > t && mv t archive/2024-02.tar.gz
rm -rf raw
