mkdir -p parts
echo head > parts/head
