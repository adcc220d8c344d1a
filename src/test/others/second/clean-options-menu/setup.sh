chmod 755 bin/toolbox
