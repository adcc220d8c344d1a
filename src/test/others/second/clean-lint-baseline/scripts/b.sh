#!/bin/bash
if true; then
  echo "half written"
