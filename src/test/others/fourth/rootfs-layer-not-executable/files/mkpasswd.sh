#!/bin/sh
printf "root:x:0:0::/:/bin/sh\n%s:x:%d:%d::/home/%s:/bin/sh\n" "$1" "$2" "$2" "$1"
