import numpy as np


class MomentumExercise:
    """Exercise 3."""

    def momentum_sgd(self, loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
        theta = np.array(theta_init, dtype=float)
        velocity = np.zeros_like(theta)
        history = []
        for t in range(num_steps):
            history.append(loss_fn(theta))
            velocity = momentum * velocity + grad_fn(theta)
            theta = theta - lr * velocity
        return theta, history

    def nesterov_sgd(self, loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
        theta = np.array(theta_init, dtype=float)
        velocity = np.zeros_like(theta)
        history = []
        for t in range(num_steps):
            history.append(loss_fn(theta))
            lookAhead = theta - lr * momentum * velocity
            velocity = momentum * velocity + grad_fn(lookAhead)
            theta = theta - lr * velocity
        return theta, history

    def compare_methods(self, loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
        gd = self.momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0, num_steps)[1]
        mom = self.momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1]
        nag = self.nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1]
        return {"gd": gd, "momentum": mom, "nesterov": nag}


if __name__ == "__main__":
    ex = MomentumExercise()
    print(ex.compare_methods(lambda t: t @ t, lambda t: 2 * t, np.array([1.0, 2.0]), 0.1, 0.9, 5))
