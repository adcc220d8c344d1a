def test_user():
    assert "a" in "abc"
