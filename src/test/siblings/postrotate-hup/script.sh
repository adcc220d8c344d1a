#!/bin/bash
# HARK: title log rotation renames the log, and the signal to reopen it goes nowhere: its pid file is elsewhere
# HARK: case tags=signal,logrotate
echo one > app.log
mv app.log app.log.1
kill -HUP "$(cat run/app.pid)" 2>/dev/null || true   # HARK: missing-file subst-status-ignored errno=ENOENT path=run/app.pid status=1 call=open cmd=cat
: > app.log
ls app.log*
