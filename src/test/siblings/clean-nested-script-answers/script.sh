#!/bin/bash
# HARK: silent
# HARK: title a helper script that answers by its status is called in several ways
# HARK: case tags=nested,status
set -u
cat > is-even <<'EOF'
#!/bin/bash
(( $1 % 2 == 0 ))
EOF
cat > lookup <<'EOF'
#!/bin/bash
grep "^$1 " table || exit 3
EOF
chmod +x is-even lookup
printf 'one 1\n' > table
for n in 1 2 3; do ./is-even $n && echo "$n is even"; done
./lookup one
./lookup two || rc=$?
echo "two: ${rc:-0}"
if ! v=$(./lookup three); then v=unknown; fi
echo "three: $v"
