# runs until run/stop appears
dir=$1
: > "$dir/ready"
while [ ! -e "$dir/stop" ]; do
    sleep 0.05
done
echo "worker: bye"
