#!/bin/bash
# HARK: title a digest is composed with here-documents and dropped into a Maildir, counts may be zero
# HARK: silent
# HARK: case tags=mail
set -euo pipefail

# read -d '' ends with 1 at the end of the text, that is how it works
read -r -d '' header <<'EOF' || true
From: digest@example.org
Subject: nightly digest
Content-Type: text/plain; charset=utf-8
EOF

count() {
    # grep ends with 1 when the count is 0
    grep -c -- "$1" "$2" || [ $? -eq 1 ]
}

body() {
    local f name
    for f in jobs/*.log; do
        name=${f##*/}
        printf '%-10s errors=%d warnings=%d\n' "${name%.log}" "$(count ' ERROR ' "$f")" "$(count ' WARN ' "$f")"
    done
    cat <<-EOF

	-- 
	sent by ${0##*/}
	EOF
}

deliver() {
    local box=$1 id=$2
    mkdir -p "$box"/{tmp,new,cur}
    cat > "$box/tmp/$id"
    ln "$box/tmp/$id" "$box/new/$id"
    rm "$box/tmp/$id"
}

while read -r who; do
    [[ $who && $who != \#* ]] || continue
    if getent passwd "$who" >/dev/null; then
        addr=$who@localhost
    else
        addr=$who@example.org
    fi
    { printf '%s\nTo: %s\n\n' "$header" "$addr"; body; } | deliver "mail/$who" digest.1
done < recipients

cat mail/root/new/digest.1
grep -h '^To:' mail/*/new/digest.1
