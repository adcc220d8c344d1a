# xfail: issue 17
exit 3
