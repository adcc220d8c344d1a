chmod 755 bin/rtenv versions/*/bin/*
