echo "not ok 1 - login"
