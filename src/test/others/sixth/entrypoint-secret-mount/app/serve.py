import configparser
import sys

cfg = configparser.ConfigParser()
cfg.read(sys.argv[1])
print("serving with", len(cfg.sections()), "sections, pool to", cfg["database"]["host"])
