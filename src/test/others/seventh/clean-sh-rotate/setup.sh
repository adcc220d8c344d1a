set -e
mkdir -p log/shop log/retired run/rotate.lock
for i in $(seq 9000); do echo "a request $i of the shop"; done > log/access.log
echo old > log/access.log.1; echo older > log/access.log.2
echo "oops" > log/error.log; : > log/debug.log
echo 99999999 > run/rotate.lock/pid
echo 99999999 > run/daemon.pid
echo cart > log/shop/data
