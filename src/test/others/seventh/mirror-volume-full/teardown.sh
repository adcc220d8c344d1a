#!/bin/bash
umount cache 2>/dev/null || umount -l cache 2>/dev/null || true
