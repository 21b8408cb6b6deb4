# file: ex3_compare.py
# tries: to send ten million entries, a text of 40 million letters, a dict of a million names
# must: no points; time and memory of the grader are bounded
# max_score: 0


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return [0.0] * 10_000_000, [0.0] * 10_000_000


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return "x" * 40_000_000, b"x" * 40_000_000


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return {str(number): float(number) for number in range(1_000_000)}
