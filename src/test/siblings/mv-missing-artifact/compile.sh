#!/bin/sh
mkdir -p build
echo binary > build/app-linux-x64
