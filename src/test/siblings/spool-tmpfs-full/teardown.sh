umount spool
