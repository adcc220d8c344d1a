echo "ok 1 - add"
[ $((2+2)) = 4 ] && echo "ok 2 - sum" || echo "not ok 2 - sum"
