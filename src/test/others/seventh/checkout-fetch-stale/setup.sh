set -e
git init -q -b main origin
echo one > origin/index.html
git -C origin add . ; git -C origin commit -qm one
git clone -q origin checkout
echo two > origin/index.html
git -C origin commit -qam two
mv origin origin-moved
