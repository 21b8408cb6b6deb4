# kind: right
# file: ex4_effective_lr.py
# function: 
# cause: 
# first day: accepted
def effective_lr(lr, momentum):
    return lr * (1 - momentum) ** -1


def _positions(lr, momentum, grad):
    theta = v = 0.0
    while True:
        yield theta
        v = v * momentum + grad
        theta -= v * lr


def measured_lr(lr, momentum, num_steps, grad=1.0):
    walk = _positions(lr, momentum, grad)
    before, result = next(walk), []
    while len(result) < num_steps:
        after = next(walk)
        result.append(abs((after - before) / grad))
        before = after
    return result


def steps_to_fraction(momentum, fraction):
    t, power = 0, 1.0
    while 1 - power < fraction:
        t, power = t + 1, power * momentum
    return t


def matched_lr(plain_lr, momentum):
    return plain_lr / (1 / (1 - momentum))
