set -e
mkdir data; for i in $(seq 9000); do echo "order $i,customer $i"; done > data/orders.csv; echo x > data/old.csv
