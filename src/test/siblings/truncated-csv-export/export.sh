#!/bin/bash
echo "1,b"
echo "2,a"
kill -XCPU $$   # HARK: also e
echo "3,c"
