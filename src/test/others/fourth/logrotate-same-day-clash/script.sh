#!/bin/sh
# HARK: title gzip refuses to overwrite the archive of the same day, then the plain copy is removed
# HARK: run dash script.sh
# HARK: case tags=logs
# poor man's logrotate.  usage: script.sh [bytes]
MAX=${1:-64}
DAY=${ROTATE_DAY:-20240611}
LOGDIR=./log

rotated=0

rotate_one() {
	cp -p "$1" "$1-$DAY" || return 1
	: > "$1"
	gzip -9n "$1-$DAY" </dev/null 2>>$LOGDIR/.rotate.err # HARK: nonzero-exit|write-failed errno=EEXIST path=access.log-20240611.gz call=open status=2 no-errexit
	rotated=`expr $rotated + 1`
}

for f in $LOGDIR/*.log
do
	size=`wc -c < "$f"`
	if [ $size -gt $MAX ]
	then
		rotate_one "$f" || echo "cannot copy $f" >&2
	fi
done

# plain leftovers of an interrupted run
find $LOGDIR -name "*.log-????????" -exec rm -f {} \;

# expire: the four newest per log stay
for f in $LOGDIR/*.log
do
	ls -1 "$f"-*.gz 2>/dev/null | sort -r | sed 1,4d | while read old
	do
		rm -f "$old"
	done
done

echo "rotated $rotated log(s), limit $MAX bytes"
