# file: ex5_noise.py
# tries: to take as long as it may in every call of every check: just below the call's limit
# must: the whole submission ends at its own limit; the honest neighbour is graded
# max_score: 0
import time


def velocities(grads, momentum, normalize=False):
    time.sleep(4.6)
    return "nothing"


variance_ratio = theory_ratio = stationary_variance = lambda *args, **kwargs: time.sleep(4.6)
