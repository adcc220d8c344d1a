#!/bin/bash
umount root/usr 2>/dev/null || umount -l root/usr 2>/dev/null || true
