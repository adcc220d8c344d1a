umount plugins
