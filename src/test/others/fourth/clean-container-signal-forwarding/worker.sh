trap 'echo "worker: job put back"; exit 143' TERM
echo "worker: waiting, token is $API_TOKEN"
: > worker.ready
while :; do
    sleep 0.03
done
