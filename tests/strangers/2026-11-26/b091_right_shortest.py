# kind: right
# file: ex4_effective_lr.py
# function: 
# cause: 
# first day: accepted
from math import ceil, log
from numpy import arange

effective_lr = lambda lr, momentum: lr / (1 - momentum)
measured_lr = lambda lr, momentum, num_steps, grad=1.0: lr * (1 - momentum ** arange(1., num_steps + 1)) / (1 - momentum)
steps_to_fraction = lambda momentum, fraction: ceil(log(1 - fraction) / log(momentum))
matched_lr = lambda plain_lr, momentum: plain_lr - plain_lr * momentum
