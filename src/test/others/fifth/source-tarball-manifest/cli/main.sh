#!/bin/sh
echo clip
