import sqlite3, sys, time
c = sqlite3.connect(sys.argv[1], isolation_level=None)
c.execute("BEGIN EXCLUSIVE")
open("var/importing", "w").close()
c.execute("INSERT INTO orders VALUES (4, 'nuts', 12)")
time.sleep(0.25)
c.execute("COMMIT")
