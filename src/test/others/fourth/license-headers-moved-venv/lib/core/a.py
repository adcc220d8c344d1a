# Copyright Example Ltd
x = 1
