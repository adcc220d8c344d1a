mkfifo queue
