set -e
name=$(printf 'service-of-the-northern-branch-%.0s' 1 2 3 4 5 6)
mkdir -p logs/old
for i in $(seq 600); do echo "line $i" > "logs/old/$name$i.log"; done
