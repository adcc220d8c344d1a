#!/bin/bash
# HARK: silent
# HARK: title healthy: subprocess tools
set -e
python3 -c 'import subprocess,sys; r=subprocess.run(["grep","-c","zzz","script.sh"],capture_output=True); print(r.returncode)'
python3 -c 'import shutil; print(shutil.which("acme-none"))'
perl -e 'print -e "none.txt" ? "there" : "absent", "\n"'
perl -e 'open(my $f, "<", "none.txt") or print "no file\n";'
awk 'BEGIN { if ((getline line < "none.txt") < 0) print "no list" }'
make -s -f - <<'M'
all: ; -@false
	@test -f none || echo "made"
M
sed -i 's/a/a/' copy.txt 2>/dev/null || cp script.sh copy.txt
sqlite3 t.db 'create table if not exists t(a); select count(*) from t' 2>/dev/null || echo "no sqlite"
tar -cf t.tar script.sh && tar -tf t.tar | grep -q script.sh && echo "packed"
tar -tf t.tar none.txt >/dev/null 2>&1 || echo "none.txt is not in it"
