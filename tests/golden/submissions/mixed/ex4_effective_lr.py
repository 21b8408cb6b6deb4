import math


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    v = 0.0
    result = []
    for t in range(num_steps):
        v = momentum * v + grad
        print("step", t, "v is a number")
        result.append(lr * v)
    return result


def steps_to_fraction(momentum, fraction):
    return math.log(1 - fraction) / math.log(momentum)


def matched_lr(plain_lr, momentum):
    plain_lr * (1 - momentum)
