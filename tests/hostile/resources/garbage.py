# file: ex5_noise.py
# tries: to keep the interpreter busy after it has answered: objects that come back to life whenever they are freed
# must: no points; the worker is ended
# max_score: 0
GRAVE = []


class Undead:
    def __init__(self):
        self.me = self

    def __del__(self):
        GRAVE.append(self)
        Undead()
        Undead()


def velocities(grads, momentum, normalize=False):
    Undead()
    import gc

    for _ in range(18):
        GRAVE.clear()
        gc.collect()
    return "nothing"


variance_ratio = theory_ratio = stationary_variance = velocities
