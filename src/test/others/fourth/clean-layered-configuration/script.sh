#!/bin/sh
# HARK: silent
# HARK: title settings from four layers, three of which are optional and mostly absent
# HARK: run dash script.sh
# HARK: case tags=config
# precedence: built-in < distribution < site < host < environment

HOSTTAG=${HOSTTAG:-box7}
LAYERS="conf/dist.conf conf/site.conf conf/host-$HOSTTAG.conf"

# built-in
log_level=info workers=2 spool=/var/spool/app contact=root

for layer in $LAYERS; do
    if [ -r "$layer" ]; then
        . "./$layer"
        echo "read    $layer"
    else
        echo "skipped $layer"
    fi
done

# drop-ins; the directory itself is optional
for dropin in conf/app.d/*.conf; do
    [ -e "$dropin" ] || continue
    . "./$dropin"
    echo "read    $dropin"
done

cores=$(cat conf/cores 2>/dev/null || echo 4)
zone=$(readlink conf/localtime 2>/dev/null) || zone=UTC
site_contact=$(sed -n 's/^contact: *//p' conf/contacts.txt 2>/dev/null)
contact=${APP_CONTACT:-${site_contact:-$contact}}

[ "$workers" = auto ] && workers=$cores
# a machine without the spool volume keeps its spool here
[ -d "$spool" ] || { spool=./spool; mkdir -p $spool; }

cat <<-EOF
	log_level=$log_level
	workers=$workers
	spool=$spool
	contact=$contact
	zone=${zone##*/}
EOF
