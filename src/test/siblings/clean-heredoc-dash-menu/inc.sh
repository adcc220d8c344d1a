echo "included"
return 0
