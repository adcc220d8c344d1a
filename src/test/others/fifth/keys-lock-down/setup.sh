chown 0:0 keys/tls/legacy.key
chmod 644 keys/tls/*.key keys/ssh/*
