#!/bin/bash
# HARK: silent
# HARK: title case $? in … after diff, grep and a script of one's own
# HARK: case tags=case,status
printf '1\n2\n' > a; printf '1\n3\n' > b
diff a b > changes
case $? in
    0) echo same ;;
    1) echo differs ;;
    *) echo trouble; exit 2 ;;
esac
printf '#!/bin/sh\nexit 42\n' > check; chmod +x check
./check
case $? in
    42) echo "license expired" ;;
    0) echo "license ok" ;;
esac
grep -c 9 a
st=$?
echo "grep said $st"
