#!/bin/bash
umount blobs 2>/dev/null || umount -l blobs
