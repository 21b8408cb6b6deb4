# kind: right
# file: ex4_effective_lr.py
# function: measured_lr, steps_to_fraction, matched_lr
# cause: nothing is wrong: one-liners; Horner's scheme for the geometric sum, takewhile counts the steps
# first day: accepted
from itertools import accumulate, count, repeat
from itertools import takewhile

effective_lr = lambda lr, momentum: lr / (1 - momentum)
matched_lr = lambda plain_lr, momentum: plain_lr / effective_lr(1, momentum)


measured_lr = lambda lr, momentum, num_steps, grad=1.0: [s := lr] + [s := momentum * s + lr for _ in range(num_steps - 1)]


steps_to_fraction = lambda momentum, fraction: 1 + sum(1 for _ in takewhile(lambda t: 1 - momentum ** t < fraction, count(1)))
