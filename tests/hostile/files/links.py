# file: ex2_optimal_beta.py
# tries: to make links: a symbolic one from its reports to a solution, a hard one to the secret, one in its own folder
# must: no points; nothing new in drop/ or in the submission
# max_score: 0
# outcome: failed
# breach: link
import os

ROOM = "/tmp/grader-hostile-canary"


def attack():
    pairs = [
        (f"{ROOM}/secret.txt", f"{ROOM}/drop/link"),
        (f"{ROOM}/repo/solutions/ex2_optimal_beta.py", f"{ROOM}/submissions/hostile-name/helper.py"),
        (f"{ROOM}/secret.txt", f"{ROOM}/out/reports/link.json"),
        ("/proc/self/fd/3", f"{ROOM}/drop/channel"),
    ]
    for source, target in pairs:
        for make in (os.symlink, os.link):
            try:
                make(source, target)
                print("BREACH:" + "link")
                os.rename(target, target + ".kept")
            except OSError:
                pass


def condition_number(a, b):
    attack()
    return "nothing"


def optimal_beta(kappa):
    return "nothing"


def optimal_parameters(a, b):
    return "nothing"
