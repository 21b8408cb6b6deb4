# file: ex2_optimal_beta.py
# tries: to spoil the files of all other submissions of the batch
# must: no points; the others keep theirs
# max_score: 0
# outcome: failed
# breach: others-open
import glob
import os

ROOM = "/tmp/grader-hostile-canary"


def attack():
    for path in glob.glob(f"{ROOM}/submissions/*/*.py") + [f"{ROOM}/drop/victim.txt"]:
        if "hostile-name" in path:
            continue
        try:
            os.close(os.open(path, os.O_RDWR))  # enough to spoil it; it is left as it was
            print("BREACH:" + "others-open", path)
            return
        except OSError:
            pass


def condition_number(a, b):
    attack()
    return "nothing"


def optimal_beta(kappa):
    return "nothing"


def optimal_parameters(a, b):
    return "nothing"
