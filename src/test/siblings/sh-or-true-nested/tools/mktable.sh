set -e
echo "#ifndef ERRNO_H"
grep -v '^#' "$1"   # HARK: also m
echo "/* end */"
