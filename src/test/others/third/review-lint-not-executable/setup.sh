chmod 644 checks/lint.sh
