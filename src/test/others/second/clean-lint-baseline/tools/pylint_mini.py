import ast
import sys

name, found = sys.argv[1], 0
try:
    tree = ast.parse(open(name).read())
except SyntaxError as e:
    print("%s: syntax error (line %d)" % (name, e.lineno))
    sys.exit(1)
for n in ast.walk(tree):
    if isinstance(n, ast.ExceptHandler) and n.type is None:
        print("%s: bare except (line %d)" % (name, n.lineno))
        found = 1
sys.exit(found)
