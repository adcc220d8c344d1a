chmod 755 hooks/pre-commit
