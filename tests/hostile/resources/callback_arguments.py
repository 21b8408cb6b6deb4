# file: ex3_compare.py
# tries: to break or to fill the trusted side with what it passes to the functions that it is given
# must: no points; never a grader error
# max_score: 0
import matplotlib.pyplot as plt
import numpy as np

STRANGE = (
    None,
    "theta",
    {},
    [],
    [[1.0], [1.0, 2.0]],
    np.zeros(2_000_000),
    np.full((200, 2), np.nan),
    np.zeros((2, 0)),
    [10**400, 1],
    [1e308, -1e308],
    [2**63, -(2**63)],
    np.array(["x", "y"]),
    lambda theta: theta,
    {"theta": {"theta": [1, 2]}},
    (((((((((((((1.0,),),),),),),),),),),),),),
)


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    for value in (*STRANGE, plt.figure()):
        for function in (loss_fn, grad_fn):
            for call in (lambda: function(value), lambda: function(value, value), lambda: function(theta=value)):
                try:
                    call()
                except Exception:
                    pass
    return "nothing"


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return "nothing"


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return "nothing"
