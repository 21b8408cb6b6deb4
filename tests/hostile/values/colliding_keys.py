# file: ex1_visualize.py
# tries: to keep the grader busy for minutes with a dict whose keys all have the same hash
# must: no points; no call costs the grader more than its deadline
# max_score: 0
PRIME = 2**61 - 1  # int's hash is the remainder by it


def collisions(count):
    return [number * PRIME for number in range(1, count)]


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    return dict.fromkeys(collisions(12_000), 0.0)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    answer = dict.fromkeys(betas, 0.0)
    answer.update(dict.fromkeys(collisions(12_000), 0.0))
    return answer


def plot_trajectories(loss_fn, trajectories):
    return dict.fromkeys(collisions(12_000), 0.0)
