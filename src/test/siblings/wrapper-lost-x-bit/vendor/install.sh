#!/bin/sh
mkdir -p "$2/bin"
