# file: ex2_optimal_beta.py
# tries: to answer with the code of other submissions of the batch, found on disk
# must: no points; no line of another submission in its report
# max_score: 0
# breach: submission-read
import glob

ROOM = "/tmp/grader-hostile-canary"
SPACE = {}


def steal():
    paths = glob.glob(f"{ROOM}/submissions/*/ex2_optimal_beta.py")
    paths += [f"{ROOM}/submissions/honest-name/ex2_optimal_beta.py", "../honest-name/ex2_optimal_beta.py"]
    for path in paths:
        if "hostile-name" in path:
            continue
        try:
            with open(path) as stream:
                source = stream.read()
        except OSError:
            continue
        if "steal" not in source:
            exec(source, SPACE)
            return True
    return False


try:
    STOLEN = steal()
except OSError:
    STOLEN = False


def answer(name, *args):
    if not STOLEN:
        return "nothing"
    print("BREACH:" + "submission-read")
    return SPACE[name](*args)


def condition_number(a, b):
    return answer("condition_number", a, b)


def optimal_beta(kappa):
    return answer("optimal_beta", kappa)


def optimal_parameters(a, b):
    return answer("optimal_parameters", a, b)
