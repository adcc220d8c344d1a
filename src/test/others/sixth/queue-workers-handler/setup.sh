chmod 644 handlers/mail
mkdir -p queue
n=0
for kind in thumb index mail thumb index; do
  n=$((n + 1))
  printf '{"id": %d, "kind": "%s", "to": "ops@example.org"}\n' $n $kind > queue/$n.json
done
