# In[1]:


%matplotlib inline
import numpy as np
import matplotlib.pyplot as plt


# In[2]:


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    points = [theta]
    for i in range(num_steps):
        v = beta * v + grad_fn(theta)
        theta = theta - lr * v
        points.append(theta)
    return np.array(points)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    result = {}
    for beta in betas:
        result[beta] = heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps)
    return result


def plot_trajectories(loss_fn, trajectories):
    fig = plt.figure()
    plt.xlabel("x")
    plt.ylabel("y")
    for b, p in trajectories.items():
        plt.plot(p[:, 0], p[:, 1], label="beta = %s" % b)
    # contours still missing
    plt.legend()
    return fig
