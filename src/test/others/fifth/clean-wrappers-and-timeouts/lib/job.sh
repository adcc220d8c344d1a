set -u
echo "job at level $LEVEL, home ${HOME-unset}"
