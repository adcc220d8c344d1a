chmod 755 tools/bin/protogen
