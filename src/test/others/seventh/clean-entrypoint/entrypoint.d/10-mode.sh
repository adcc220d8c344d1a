# sourced: the mode of operation
MODE=production
[ -f "$DATA/.debug" ] && MODE=debug
: "${MODE:?}"
