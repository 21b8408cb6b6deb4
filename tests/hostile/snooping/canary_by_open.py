# file: ex2_optimal_beta.py
# tries: to read a world-readable file by its path and to show it in every way that crosses
# must: no points; the secret's text is in no report
# max_score: 0
# breach: canary-read
ROOM = "/tmp/grader-hostile-canary"


def secret():
    try:
        with open(f"{ROOM}/secret.txt") as stream:
            text = stream.read()
    except OSError:
        return "nothing"
    print("BREACH:" + "canary-read", text)
    return text


def condition_number(a, b):
    return secret()


def optimal_beta(kappa):
    raise ValueError(secret())


def optimal_parameters(a, b):
    return {secret(): [secret()]}
