echo "preparing web"
