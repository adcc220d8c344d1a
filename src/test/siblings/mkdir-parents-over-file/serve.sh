if [ -d var/cache ]; then echo "cached"; else echo "uncached"; fi
cat var/run/state
