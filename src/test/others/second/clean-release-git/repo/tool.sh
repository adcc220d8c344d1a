#!/bin/sh
echo "tool"
