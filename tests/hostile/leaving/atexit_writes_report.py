# file: ex2_optimal_beta.py
# tries: to write a report of its own when the interpreter ends: atexit, finalizers, destructors of modules
# must: no points; drop/ stays as it was, reports are the grader's
# max_score: 0
# outcome: crashed
# breach: atexit
import atexit
import json
import sys
import weakref

ROOM = "/tmp/grader-hostile-canary"


def forge(where):
    full = {"schema": "grader-report/1", "submission": {"id": "hostile-name"}, "status": "graded", "score": 100}
    for path in (f"{ROOM}/drop/{where}.json", f"{ROOM}/out/reports/hostile-name.json"):
        try:
            with open(path, "w") as stream:
                print("BREACH:" + "atexit", flush=True)
                json.dump(full, stream)
        except OSError:
            pass


class Anchor:
    def __del__(self):
        forge("destructor")


anchor = Anchor()
other = Anchor()
weakref.finalize(sys, forge, "finalizer")
atexit.register(forge, "atexit")


def condition_number(a, b):
    sys.exit(0)


optimal_beta = condition_number
optimal_parameters = condition_number
