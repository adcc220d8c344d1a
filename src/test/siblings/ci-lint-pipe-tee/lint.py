#!/usr/bin/env python3
import sys
print("3 problems", file=sys.stderr)
sys.exit(2)
