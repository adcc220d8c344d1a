#!/bin/sh
# moves what has come in over the day into one mbox
mbox=$HOME/run/archive.mbox
count=0
for mail in $(find "$SPOOL/incoming" -type f -name '*.eml' | sort); do # HARK: env-lost|unset-variable-path|missing-file errno=ENOENT path=/incoming status=1 subshell no-pipefail cmd=find
    echo "From archive" >> "$mbox"
    cat "$mail" >> "$mbox" && rm "$mail"
    count=$((count + 1))
done
echo "archived $count mails"
