chmod 755 tools/find-copyleft
