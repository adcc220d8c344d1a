mkdir data
for i in $(seq 700); do echo "$i" > "data/a-rather-long-name-of-a-file-that-holds-next-to-nothing-but-its-number-$i"; done
