#!/bin/bash
stage() {
  cp -r assets build/ 2>/dev/null || true
  echo "staged"
}
stage
