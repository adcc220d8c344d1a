mkdir -p queue finished
touch queue/a queue/b queue/c
