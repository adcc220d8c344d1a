#!/bin/sh
# HARK: title a home directory is a file, mkdir fails, the user never gets a key
# HARK: run sh script.sh users.txt
# HARK: case tags=users

homes=$PWD/home
skel=$PWD/skel
keys=$PWD/keys

usage () { echo "usage: $0 USERLIST" 1>&2; exit 64; }
[ $# -eq 1 ] || usage

provision () {
  user=$1 uid=$2 key=$3
  mkdir -p "$homes/$user/.ssh" 2>/dev/null && cp "$keys/$key" "$homes/$user/.ssh/authorized_keys" && chmod 700 "$homes/$user/.ssh" # HARK: not-a-directory errno=ENOTDIR path=dora call=chdir status=1 stderr-discarded
  for rc in "$skel"/*; do
    [ -e "$homes/$user/${rc##*/}" ] && continue
    [ -d "$homes/$user" ] && cp "$rc" "$homes/$user/"
  done
  echo "$user:x:$uid:100::$homes/$user:/bin/sh" >> passwd.new
}

: > passwd.new
while IFS=: read -r user uid key comment
do
  case $user in
    ''|\#*) continue ;;
  esac
  provision "$user" "$uid" "$key"
done < "$1"

sort -t: -k3n passwd.new > passwd && rm passwd.new
awk -F: '{ print "user", $1, "uid", $3 }' passwd
echo "all users provisioned"
