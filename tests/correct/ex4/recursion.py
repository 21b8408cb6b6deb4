# style: recursion; tuples
def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0, v=0.0):
    if num_steps <= 0:
        return ()
    v = momentum * v + grad
    return (abs(lr * v / grad),) + tuple(measured_lr(lr, momentum, num_steps - 1, grad, v))


def steps_to_fraction(momentum, fraction, left=1.0, t=0):
    return t if 1 - left >= fraction else steps_to_fraction(momentum, fraction, left * momentum, t + 1)


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)
