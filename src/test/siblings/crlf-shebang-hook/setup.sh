#!/bin/bash
set -e
mkdir hooks
printf '#!/bin/sh\r\necho deployed "$1"\r\n' > hooks/post-receive
printf '#!/bin/sh\necho checked "$1"\n' > hooks/pre-receive
chmod +x hooks/*
