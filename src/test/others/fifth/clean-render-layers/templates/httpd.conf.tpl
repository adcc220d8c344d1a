listen @PORT@
workers @WORKERS@
