umount volume
