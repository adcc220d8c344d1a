case $1 in
    done) echo "done" ;;
    later) echo "busy" >&2; exit 3 ;;
    *) exit 4 ;;
esac
