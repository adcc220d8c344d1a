#!/bin/bash
# HARK: title a unit file is written by here-document into a directory that is not there
# HARK: case tags=heredoc,deploy
write_unit() {
    cat > etc/systemd/app.service 2>/dev/null <<UNIT   # HARK: missing-file no-errexit errno=ENOENT path=etc/systemd/app.service status=1 call=open cmd=cat
[Service]
ExecStart=/opt/app/run
UNIT
}
write_unit
echo "unit written"
