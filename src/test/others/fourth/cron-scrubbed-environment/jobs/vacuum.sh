echo "vacuumed"
