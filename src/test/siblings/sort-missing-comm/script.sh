#!/bin/bash
# HARK: title the difference of two lists, one of which is made from a missing file in <( )
comm -23 <(sort wanted.txt) <(sort installed.txt 2>/dev/null) > todo.txt   # HARK: missing-file subst-status-ignored stderr-discarded errno=ENOENT path=installed.txt status=2 cmd=sort
wc -l < todo.txt
