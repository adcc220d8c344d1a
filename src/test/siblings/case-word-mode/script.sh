#!/bin/bash
# HARK: title the mode file is unreadable by name, the default branch of the case wins
# HARK: case tags=substitution,deploy
set -e
case "$(head -n1 state/mode 2>/dev/null)" in   # HARK: missing-file subst-status-ignored stderr-discarded errno=ENOENT path=state/mode status=1 call=open cmd=head
    maintenance) echo "maintenance: not deploying"; exit 0 ;;
    *) echo "deploying" ;;
esac
mkdir -p live
cp script.sh live/
