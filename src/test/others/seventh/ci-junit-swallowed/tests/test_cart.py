def test_sum():
    assert 1 + 1 == 2


def test_empty():
    assert not []
