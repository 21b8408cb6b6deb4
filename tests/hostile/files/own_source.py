# file: ex2_optimal_beta.py
# tries: to put the solution in the place of its own file while it is graded, then to be loaded anew
# must: no points; the submission's folder is unchanged
# max_score: 0
# breach: source-replaced
import os

ROOM = "/tmp/grader-hostile-canary"


def attack():
    for source in (f"{ROOM}/repo/solutions/ex2_optimal_beta.py", f"{ROOM}/secret.txt"):
        for target in (f"{ROOM}/submissions/hostile-name/ex2_optimal_beta.py", f"{ROOM}/drop/ex2_optimal_beta.py"):
            try:
                with open(source, "rb") as stream:
                    data = stream.read()
                with open(target, "wb") as stream:
                    print("BREACH:" + "source-replaced", flush=True)
                    stream.write(data)
            except OSError:
                pass


attack()


def condition_number(a, b):
    attack()
    os._exit(1)  # the next worker would read the new file


optimal_beta = optimal_parameters = condition_number
