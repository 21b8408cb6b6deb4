"""Exercise 3: classical momentum against Nesterov (25 points)."""

import numpy as np

## Implementation

```python
def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """
    SGD with momentum.

    Args:
        loss_fn: Loss function
        grad_fn: Gradient function
        theta_init: Initial parameters
        lr: Learning rate
        momentum: Momentum coefficient (typically 0.9)
        num_steps: Number of iterations

    Returns:
        Final parameters and history
    """
    theta = theta_init.copy()
    velocity = np.zeros_like(theta)
    history = []

    for t in range(num_steps):
        loss = loss_fn(theta)
        grad = grad_fn(theta)
        history.append(loss)

        # Update velocity
        velocity = momentum * velocity + grad

        # Update parameters
        theta = theta - lr * velocity

    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """
    SGD with Nesterov momentum.

    The key difference: compute gradient at the "lookahead" position.
    """
    theta = theta_init.copy()
    velocity = np.zeros_like(theta)
    history = []

    for t in range(num_steps):
        # Lookahead position
        lookahead = theta - lr * momentum * velocity

        loss = loss_fn(theta)
        grad = grad_fn(lookahead)  # Gradient at lookahead!
        history.append(loss)

        # Update velocity
        velocity = momentum * velocity + grad

        # Update parameters
        theta = theta - lr * velocity

    return theta, history
```


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    raise NotImplementedError("compare_methods is not written yet")
