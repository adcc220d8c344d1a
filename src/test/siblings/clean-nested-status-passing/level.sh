#!/bin/sh
echo 2
exit 1
