#!/bin/bash
case ${1-} in
    pretty) jq . "$2" || exit 5 ;;
    get)
        jq .n "$2" ;;
    *) echo "usage: convert.sh pretty|get FILE" >&2; exit 64 ;;
esac
