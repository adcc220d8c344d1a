# accounts of the image
umask 022
files/mkpasswd.sh app 1000 > "$ROOT/etc/passwd" # HARK: permission-denied no-errexit output-discarded errno=EACCES path=files/mkpasswd.sh call=exec status=126 cmd=files/mkpasswd.sh
mkdir -p "$ROOT/home/app"
chmod 750 "$ROOT/home/app"
