# style: semicolons, CRLF
import numpy as np; import math

def effective_lr(lr, momentum): return lr/(1-momentum)

def measured_lr(lr, momentum, num_steps, grad=1.0):
    v = 0.; out = []
    for i in range(num_steps): v = momentum*v + grad; out.append(abs(lr*v/grad))
    return np.array(out)

def steps_to_fraction(momentum, fraction):
    n = math.log(1-fraction, momentum); return math.ceil(n)

def matched_lr(plain_lr, momentum): return plain_lr*(1-momentum)
