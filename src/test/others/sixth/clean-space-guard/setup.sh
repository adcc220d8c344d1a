mkdir -p cache/a cache/b cache/c/keep archive
for i in 1 2 3 4 5 6; do
  head -c 20000 /dev/zero > cache/a/$i.blob
  touch -d "2024-01-0$i 12:00" cache/a/$i.blob
done
echo pinned > cache/c/keep/.pin
