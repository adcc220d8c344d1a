#!/bin/bash
set -e
mkdir targets; touch targets/a targets/c
