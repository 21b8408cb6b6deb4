# file: ex2_optimal_beta.py
# tries: to become another program that answers with forged frames, on the worker's own channel
# must: no points; nothing is executed
# max_score: 0
# breach: executed
import os
import sys

ROOM = "/tmp/grader-hostile-canary"
CODE = """
import os
print('BREACH:' + 'executed', flush=True)
try:
    open('@ROOM@/drop/executed', 'w').close()
except OSError:
    pass
for number in range(3, 12):
    try:
        os.write(number, b'\\0' * 8)
    except OSError:
        pass
""".replace("@ROOM@", ROOM)


def condition_number(a, b):
    for number in range(3, 12):  # the channel stays open in what comes after
        try:
            os.set_inheritable(number, True)
        except OSError:
            pass
    for run in (
        lambda: os.execv(sys.executable, [sys.executable, "-c", CODE]),
        lambda: os.execv("/bin/sh", ["sh", "-c", f"echo BREACH:executed; touch {ROOM}/drop/executed"]),
        lambda: os.execve(os.open(sys.executable, os.O_RDONLY), ["python", "-c", CODE], {}),
        lambda: os.execv("/lib64/ld-linux-x86-64.so.2", ["ld.so", "/bin/true"]),
    ):
        try:
            run()
        except OSError:
            pass
    return "nothing"


def optimal_beta(kappa):
    return "nothing"


def optimal_parameters(a, b):
    return "nothing"
