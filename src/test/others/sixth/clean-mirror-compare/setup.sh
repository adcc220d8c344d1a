mkdir -p data/docs data/img standby/docs standby/old
for i in 1 2 3; do echo "doc $i" > data/docs/$i.txt; echo "img $i" > data/img/$i.svg; done
echo "doc 1 (old)" > standby/docs/1.txt
echo gone > standby/old/gone.txt
