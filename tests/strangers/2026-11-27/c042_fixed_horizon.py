# kind: wrong
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: Only the first 1,000 steps are looked at; if none reaches the fraction argmax gives 0 and the answer is 1.
# first day: full marks
import numpy as np


def effective_lr(lr, momentum):
    gain = 1.0 / (1.0 - momentum)      # 1 + m + m^2 + ...
    return lr * gain


def measured_lr(lr, momentum, num_steps, grad=1.0):
    positions = np.zeros(num_steps + 1)
    v = 0.0
    for t in range(num_steps):
        v = momentum * v + grad
        positions[t + 1] = positions[t] - lr * v
    return np.abs(np.diff(positions)) / abs(grad)


def steps_to_fraction(momentum, fraction):
    t = np.arange(1, 1001)
    reached = 1 - momentum ** t >= fraction
    return int(t[np.argmax(reached)])


def matched_lr(plain_lr, momentum):
    damping = 1.0 - momentum
    return float(plain_lr * damping)


if __name__ == "__main__":
    print(effective_lr(0.01, 0.9), measured_lr(0.01, 0.9, 44)[-1], steps_to_fraction(0.9, 0.9))
