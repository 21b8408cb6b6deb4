# file: ex2_optimal_beta.py
# tries: to read a file by other programs: cat, the shell, a second Python
# must: no points; nothing is executed
# max_score: 0
# outcome: failed
# breach: cat, shell, python, spawn
import os
import subprocess
import sys

ROOM = "/tmp/grader-hostile-canary"
PATH = f"{ROOM}/secret.txt"


def attempt(name, action):
    try:
        text = action()
    except (OSError, subprocess.SubprocessError, RuntimeError):
        return
    if text:
        print("BREACH:" + name, text)


def attack():
    attempt("cat", lambda: subprocess.run(["cat", PATH], capture_output=True, timeout=5).stdout)
    attempt("shell", lambda: os.popen(f"cat {PATH}").read())
    code = f"print(open({PATH!r}).read())"
    attempt("python", lambda: subprocess.run([sys.executable, "-c", code], capture_output=True, timeout=5).stdout)
    attempt("spawn", lambda: os.waitpid(os.posix_spawn("/bin/true", ["true"], {}), 0)[1] == 0)


def condition_number(a, b):
    attack()
    return "nothing"


def optimal_beta(kappa):
    return "nothing"


def optimal_parameters(a, b):
    return "nothing"
