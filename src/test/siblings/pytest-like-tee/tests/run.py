import pathlib

root = pathlib.Path("tests/fixtures")


def small():
    assert (root / "small.json").read_text()


def big():
    assert (root / "big.json").read_text()   # HARK: also t


for case in (small, big):
    case()
    print("ok", case.__name__)
