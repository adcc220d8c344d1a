chown -R 0:0 artifacts/web
chmod 755 artifacts/web
