print("1..1")
print("ok 1 - table" if sorted({3: "c", 1: "a"}) == [1, 3] else "not ok 1 - table")
