#!/bin/bash
# HARK: silent
# HARK: title here-documents feed grep, while and a function; nothing is found in one of them
# HARK: case tags=heredoc
set -u
grep -v '^#' <<EOF > conf
# comment
key=value
EOF
grep -q '^missing=' conf || cat >> conf <<'EOF'
missing=now
EOF
while read -r host port; do
    [ "$port" -gt 1024 ] || echo "$host is privileged"
done <<EOF
web 80
app 8080
EOF
tr a-z A-Z <<< "$(grep nothing conf)"
wc -l < conf
