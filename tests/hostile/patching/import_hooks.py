# file: ex2_optimal_beta.py
# tries: to catch later imports of the grader with finders, path hooks and a new __import__
# must: no points; no module of suites or reference is ever imported here
# max_score: 0
# outcome: failed
# breach: saw-hidden-import
import builtins
import importlib.abc
import sys

SEEN = []
HIDDEN = ("reference", "grader.suite", "grader.plugin", "grader.report", "pytest", "_pytest", "solutions")


class Finder(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name.startswith(HIDDEN):
            SEEN.append(name)
        return None


original = builtins.__import__


def importing(name, globals=None, locals=None, fromlist=(), level=0):
    if name.startswith(HIDDEN):
        SEEN.append(name)
    return original(name, globals, locals, fromlist, level)


sys.meta_path.insert(0, Finder())
sys.path_hooks.insert(0, lambda path: SEEN.append(path) if "suites" in path else None)
sys.path_importer_cache.clear()
builtins.__import__ = importing


def answer():
    if SEEN:
        print("BREACH:" + "saw-hidden-import", SEEN)
    return "nothing"


def condition_number(a, b):
    return answer()


def optimal_beta(kappa):
    return answer()


def optimal_parameters(a, b):
    return answer()
