x=abc; [ "${x#a}" = bc ] && echo "ok 1 - strip" || echo "not ok 1 - strip"
