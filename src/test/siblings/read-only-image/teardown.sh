umount image
