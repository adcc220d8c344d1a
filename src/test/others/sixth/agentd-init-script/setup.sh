mkdir -p var
echo 99999999 > var/agentd.pid
