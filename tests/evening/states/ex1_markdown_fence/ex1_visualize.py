```python
import numpy as np
import matplotlib.pyplot as plt


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    path = [theta.copy()]
    for _ in range(num_steps):
        v = beta * v + grad_fn(theta)
        theta = theta - lr * v
        path.append(theta.copy())
    return np.array(path)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}
```
