import configparser
import sys
import time

ini = configparser.ConfigParser()
ini.read(sys.argv[1])
print("serving %s on port %s" % (ini["server"]["env"], ini["server"]["port"]))
sys.stdout.flush()
time.sleep(0.4)  # the demonstration server has a short life
print("server stopped")
