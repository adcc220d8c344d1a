"""A small test runner: python3 runtests.py --suite NAME --junit FILE DIR"""
import argparse
import importlib.util
import os


def load(path):
    name = os.path.basename(path)[:-3]
    spec = importlib.util.spec_from_file_location(name, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def run(folder):
    results = []
    for f in sorted(os.listdir(folder)):
        if not (f.startswith("test_") and f.endswith(".py")):
            continue
        module = load(os.path.join(folder, f))
        for name in sorted(n for n in dir(module) if n.startswith("test_")):
            try:
                getattr(module, name)()
                results.append((f, name, None))
            except AssertionError as e:
                results.append((f, name, str(e)))
    return results


def write_junit(path, suite, results):
    """The report is nice to have: a failure here must not break the run."""
    try:
        with open(path, "w") as out:
            out.write('<testsuite name="%s" tests="%d">\n' % (suite, len(results)))
            for f, name, err in results:
                out.write('  <testcase classname="%s" name="%s"/>\n' % (f, name))
            out.write("</testsuite>\n")
    except OSError:
        pass


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--suite")
    p.add_argument("--junit")
    p.add_argument("folder")
    a = p.parse_args()
    results = run(a.folder)
    write_junit(a.junit, a.suite, results)
    bad = [r for r in results if r[2] is not None]
    print("%d tests, %d failed" % (len(results), len(bad)))
    raise SystemExit(1 if bad else 0)


main()
