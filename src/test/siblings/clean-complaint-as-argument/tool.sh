case ${1-} in
    read) cat "$2" || exit 66 ;;
    *) echo "usage: tool.sh read FILE" >&2; exit 64 ;;
esac
