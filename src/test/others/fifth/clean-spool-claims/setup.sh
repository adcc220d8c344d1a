mkdir -p queue/new queue/claimed queue/done queue/hold
echo 'to: a' > queue/new/1; echo 'to: b' > queue/new/2; echo 'no recipient' > queue/new/3
: > queue/claimed/2
