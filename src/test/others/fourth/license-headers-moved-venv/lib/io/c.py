# Copyright Example Ltd
z = 3
