case $1 in
    help) echo "tool: plain only" ;;
    *) echo "tool: unknown option $1" >&2; exit 2 ;;
esac
