# mistake: steps.inverted
# wrong: steps_to_fraction
# story: the quotient of the logarithms is inverted
import math
import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    v = 0.0
    theta = 0.0
    result = np.zeros(num_steps)
    for t in range(num_steps):
        v = momentum * v + grad
        new_theta = theta - lr * v
        result[t] = abs(new_theta - theta) / abs(grad)
        theta = new_theta
    return result


def steps_to_fraction(momentum, fraction):
    return math.ceil(math.log(momentum) / math.log(1 - fraction))


def matched_lr(plain_lr, momentum):
    # effective_lr(matched, momentum) == plain_lr
    return (1.0 - momentum) * plain_lr
