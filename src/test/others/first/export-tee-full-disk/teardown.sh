#!/bin/bash
umount vol 2>/dev/null || umount -l vol
