"""Exercise 4: the effective learning rate. Run this file to see it grow."""

import math

import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta, velocity = 0.0, 0.0
    measured = []
    for _ in range(num_steps):
        velocity = momentum * velocity + grad
        new_theta = theta - lr * velocity
        measured.append(abs(new_theta - theta) / abs(grad))
        theta = new_theta
    return np.array(measured)


def steps_to_fraction(momentum, fraction):
    # 1 - momentum**t >= fraction  <=>  t >= log(1 - fraction) / log(momentum), as log(momentum) < 0
    return math.ceil(math.log(1 - fraction) / math.log(momentum))


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)


if __name__ == "__main__":
    import matplotlib.pyplot as plt

    lr, num_steps = 0.01, 70
    for momentum in [0.5, 0.9]:
        plt.plot(range(1, num_steps + 1), measured_lr(lr, momentum, num_steps) / lr, label=f"momentum {momentum}")
        plt.axhline(effective_lr(lr, momentum) / lr, color="grey", linestyle=":")
    for fraction in [0.9, 0.95, 0.99]:
        print(f"momentum 0.9: {fraction:.0%} of the effective rate after {steps_to_fraction(0.9, fraction)} steps")
    plt.xlabel("step")
    plt.ylabel("measured lr / lr")
    plt.legend()
    plt.show()
