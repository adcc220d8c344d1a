import sqlite3, sys
db = sqlite3.connect("shop.db", isolation_level=None)
db.execute("BEGIN EXCLUSIVE")
open("held", "w").close()
sys.stdin.read()
db.execute("COMMIT")
