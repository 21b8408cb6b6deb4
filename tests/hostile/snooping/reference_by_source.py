# file: ex2_optimal_beta.py
# tries: to find the package on disk, to read reference, solutions and suites, and to answer with their code
# must: no points; no line of them in any report
# max_score: 0
# breach: source-read
import glob
import os
import sys

ROOM = "/tmp/grader-hostile-canary"


def roots():
    yield f"{ROOM}/repo"
    grader = sys.modules.get("grader")
    if getattr(grader, "__file__", None):
        yield os.path.dirname(os.path.dirname(grader.__file__))
    yield from sys.path
    yield from glob.glob("/home/*/*")


def source(name):
    for root in roots():
        try:
            with open(os.path.join(root, name), encoding="utf-8") as stream:
                text = stream.read()
        except OSError:
            continue
        print("BREACH:" + "source-read", name)
        print(text[:3000])
        return text
    return ""


TEXTS = [
    source("solutions/ex2_optimal_beta.py"),
    source("reference/theory.py"),
    source("grader/suites/momentum/test_ex2_optimal_beta.py"),
    source("grader/suites/momentum/section.toml"),
]
SPACE = {"__name__": "solution"}
if TEXTS[0]:
    exec(TEXTS[0], SPACE)


def condition_number(a, b):
    return SPACE["condition_number"](a, b) if TEXTS[0] else "nothing"


def optimal_beta(kappa):
    return SPACE["optimal_beta"](kappa) if TEXTS[0] else "nothing"


def optimal_parameters(a, b):
    if not any(TEXTS):
        return "nothing"
    print("BREACH:" + "source-read", *TEXTS)
    return SPACE["optimal_parameters"](a, b)
