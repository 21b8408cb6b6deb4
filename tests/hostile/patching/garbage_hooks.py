# file: ex2_optimal_beta.py
# tries: to run code whenever the collector does and to get hold of everything that is freed
# must: no points; no hidden object is ever in this process
# max_score: 0
# outcome: failed
# breach: hidden-object
import gc

WORDS = ("grader.suite", "grader.plugin", "grader.report", "grader.grading", "reference.", "_pytest.", "grader.suites")
SEEN = set()


def collect(phase, info):
    for found in gc.get_objects():
        module = getattr(type(found), "__module__", "")
        if isinstance(module, str) and module.startswith(WORDS):
            SEEN.add(module)


gc.callbacks.append(collect)
gc.set_debug(gc.DEBUG_SAVEALL)
gc.set_threshold(50, 2, 2)


def condition_number(a, b):
    gc.collect()
    for name in SEEN:
        print("BREACH:" + "hidden-object", name)
    return "nothing"


def optimal_beta(kappa):
    return condition_number(1, 2)


def optimal_parameters(a, b):
    return condition_number(1, 2)
