set -e
cat sql/001.sql > applied
cat sql/002.sql >> applied
echo done
