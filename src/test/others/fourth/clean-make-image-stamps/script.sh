#!/bin/bash
# HARK: silent
# HARK: title image build by make: out-of-date questions, optional includes, a target that is rebuilt once
# HARK: case needs=make tags=make
M="make --no-print-directory -s -C image"

uptodate() { $M -q "$1" >/dev/null 2>&1; }

uptodate rootfs.list && { echo "stamps are from the future"; exit 1; }
echo "rootfs.list is to be built"
$M rootfs.list || exit

uptodate rootfs.list || { echo "not stable"; exit 1; }
echo "rootfs.list is current"

touch -d '2001-01-01' image/rootfs.list
if ! uptodate rootfs.list; then
  echo "an old list is noticed"
  $M rootfs.list || exit
fi

if $M -n flash >/dev/null 2>&1; then
  echo "flash target: present"
else
  echo "flash target: not on this board"
fi

$M clean check-clean && ! test -e image/rootfs.list && echo "clean"
