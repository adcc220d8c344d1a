# pretends to be a service: gets ready after a while, stops cleanly on TERM
run=$1
rm -f "$run/stopped"
trap 'echo "stopped cleanly" > "$run/stopped"; exit 0' TERM
sleep 0.2
echo up > "$run/ready.tmp"
mv "$run/ready.tmp" "$run/ready"
while :; do
    sleep 0.05
done
