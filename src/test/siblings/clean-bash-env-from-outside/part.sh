echo "${GREETING:-hi} $1"
