chown -R 0:0 old
chmod 755 old old/a
