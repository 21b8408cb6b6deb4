# style: math.log1p and math.ceil, list of steps
import math
from itertools import accumulate


def effective_lr(lr, momentum):
    return lr * (1 - momentum) ** -1


def measured_lr(lr, momentum, num_steps, grad=1.0):
    weights = [momentum**k for k in range(num_steps)]
    return [lr * s for s in accumulate(weights)]


def steps_to_fraction(momentum, fraction):
    return math.ceil(math.log1p(-fraction) / math.log(momentum))


def matched_lr(plain_lr, momentum):
    return plain_lr / effective_lr(1, momentum)
