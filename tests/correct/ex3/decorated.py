# style: decorators, a context manager, logging, warnings, try and finally
import functools
import logging
import warnings
from contextlib import contextmanager

import numpy as np

logging.basicConfig(level=logging.INFO)
log = logging.getLogger(__name__)


@contextmanager
def strict_floats():
    with np.errstate(all="raise", under="ignore"):
        yield


def traced(f):
    @functools.wraps(f)
    def wrapper(*args, **kwargs):
        log.info("%s begins", f.__name__)
        try:
            with strict_floats():
                return f(*args, **kwargs)
        finally:
            log.info("%s ends", f.__name__)

    return wrapper


@traced
def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    if momentum == 0:
        warnings.warn("no momentum: plain gradient descent", stacklevel=2)
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    while len(history) < num_steps:
        history.append(loss_fn(theta))
        v = momentum * v + grad_fn(theta)
        theta = theta - lr * v
    return theta, history


@traced
def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    while len(history) < num_steps:
        history.append(loss_fn(theta))
        v = momentum * v + grad_fn(theta - lr * momentum * v)
        theta = theta - lr * v
    return theta, history


@traced
def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return {
        "gd": momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)[1],
        "momentum": momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
        "nesterov": nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
    }
