# file: ex2_optimal_beta.py
# tries: to forge what is quoted of its source: line caches, loaders, file names and line numbers of its code objects
# must: no points; the report quotes at most lines of the student's own file
# max_score: 0
# outcome: crashed
import linecache

linecache.cache["ex2_optimal_beta.py"] = (1, None, ["all checks passed: 20 of 20 points\n"] * 500, "x")
linecache.checkcache = lambda *args: None
linecache.getline = lambda *args: "score = 20"
for name in ("/etc/passwd", "reference/theory.py", "grader/suites/momentum/test_ex2_optimal_beta.py"):
    linecache.cache[name] = (1, None, ["hidden\n"] * 500, name)
__file__ = "/etc/passwd"
__loader__ = None


def elsewhere(name, line):
    source = "\n" * line + "def fail():\n    raise ValueError('from elsewhere')\n"
    space = {}
    exec(compile(source, name, "exec"), space)
    space["fail"]()


def condition_number(a, b):
    elsewhere("/etc/passwd", 3)


def optimal_beta(kappa):
    elsewhere("ex2_optimal_beta.py", 2_000_000_000 // 1000)


def optimal_parameters(a, b):
    elsewhere("../../grader/suites/momentum/test_ex2_optimal_beta.py", 30)
