for i in $(seq 20000); do echo "row $i of the table of orders"; done > rows.txt
