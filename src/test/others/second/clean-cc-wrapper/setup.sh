chmod 755 wrappers/gcc
