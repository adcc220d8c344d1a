#!/bin/sh
echo "tool as user"
