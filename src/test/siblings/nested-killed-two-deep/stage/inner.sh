echo "inner working"
kill -ABRT $$   # HARK: also n
echo "inner done"
