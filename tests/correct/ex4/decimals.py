# style: decimal arithmetic, converted to float
from decimal import Decimal


def effective_lr(lr, momentum):
    return float(Decimal(lr) / (1 - Decimal(momentum)))


def measured_lr(lr, momentum, num_steps, grad=1.0):
    lr, m, g, v = Decimal(lr), Decimal(momentum), Decimal(grad), Decimal(0)
    steps = []
    for _ in range(num_steps):
        v = m * v + g
        steps.append(float(abs(lr * v) / abs(g)))
    return steps


def steps_to_fraction(momentum, fraction):
    m, t = Decimal(momentum), 0
    while 1 - m**t < Decimal(fraction):
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    return float(Decimal(plain_lr) * (1 - Decimal(momentum)))
