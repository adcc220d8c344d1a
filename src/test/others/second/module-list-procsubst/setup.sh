chmod 755 tools/list-modules
mkdir dest
