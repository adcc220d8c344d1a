#!/bin/bash
# HARK: title a spec file is written with $(cat VERSION) in a here-document; the file lies elsewhere
# HARK: case needs=tar,gzip tags=packaging,here-document
set -euo pipefail
trap 'rm -f files.lst' EXIT
top=$PWD/rpm
die() { echo "mkspec: $*" >&2; exit 1; }

list_files() {
    find src -type f ! -name '*.o' | sort
}

# HARK: missing-file subst-status-ignored errno=ENOENT path=VERSION status=1 call=open cmd=cat at=script.sh:17 also=script.sh:15
write_spec() {
    cat > "$top/agent.spec" <<EOF
Name:     agent
Version:  $(cat VERSION)
Release:  1
Summary:  $(head -1 README)
%files
$(sed 's|^src|/usr/lib/agent|' files.lst)
EOF
}

check_spec() {
    local tag
    for tag in Name Version Release Summary; do
        grep -q "^$tag:" "$top/agent.spec" || die "$tag is missing"
    done
    if grep -q '@[A-Z]*@' "$top/agent.spec"; then die "unreplaced mark"; fi
}

mkdir -p "$top"
[ -e "$top/agent.spec" ] && mv "$top/agent.spec" "$top/agent.spec.old"
list_files > files.lst
write_spec
check_spec
tar czf "$top/agent.tar.gz" -T files.lst
cmp -s "$top/agent.spec" "$top/agent.spec.old" || echo "spec file is new"
echo "spec with $(grep -c '^/usr' "$top/agent.spec") files written"
