#!/bin/bash
# HARK: title the daemon is running while its binary is replaced: text file busy
# HARK: case tags=errno,background,deploy
cp /bin/sleep ./metricsd
./metricsd 5 &
pid=$!
until [ "/proc/$pid/exe" -ef metricsd ]; do sleep 0.02; done
cat /bin/true 2>/dev/null > metricsd || :   # HARK: nonzero-exit|write-failed or-true stderr-discarded errno=ETXTBSY path=metricsd status=1 call=open
kill "$pid"
wait "$pid" 2>/dev/null
echo "metricsd upgraded"
