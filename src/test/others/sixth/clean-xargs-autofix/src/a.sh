#!/bin/bash
n=`date +%s`
echo "$n"
