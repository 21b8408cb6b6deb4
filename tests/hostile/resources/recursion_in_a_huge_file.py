# file: ex3_compare.py
# tries: to make the grader look up every line of a long traceback in a file of as many lines as may be
# must: crashed; the file is split into lines once
# max_score: 0
# outcome: crashed
# lines: 240000


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps + 1)


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps + 1)


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
