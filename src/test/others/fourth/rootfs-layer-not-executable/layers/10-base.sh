# base directories
for d in bin etc var/lib tmp; do
	mkdir -p "$ROOT/$d"
done
echo demo > "$ROOT/etc/hostname"
