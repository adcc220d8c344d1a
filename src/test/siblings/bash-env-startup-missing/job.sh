echo "begin"
stage_in data 2>/dev/null   # HARK: extra
echo "end"
