cp files/app.sh "$ROOT/bin/app"
chmod 755 "$ROOT/bin/app"
