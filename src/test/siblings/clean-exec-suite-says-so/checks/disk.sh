[ "$(wc -c <usage)" -lt 4096 ]
