set -e
grep -q root users.list
