chmod 755 scripts/*.sh
