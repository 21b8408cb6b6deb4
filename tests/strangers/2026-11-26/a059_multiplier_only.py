# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: The steps are divided by lr * abs(grad), which gives the multiple of lr (1, 1.9, ...) instead of the learning rate itself. The first value should be lr.
# first day: false
import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta = 0.0
    velocity = 0.0
    measured = np.zeros(num_steps)
    plain_step = lr * abs(grad)          # what gradient descent would do
    for i in range(num_steps):
        velocity = momentum * velocity + grad
        old = theta
        theta = theta - lr * velocity
        measured[i] = abs(theta - old) / plain_step
    return measured


def steps_to_fraction(momentum, fraction):
    # 1 - m**t >= f   <=>   t >= log(1 - f) / log(m)
    return int(np.ceil(np.log(1 - fraction) / np.log(momentum)))


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)


if __name__ == "__main__":
    print(measured_lr(0.1, 0.9, 50))     # should go to 10
