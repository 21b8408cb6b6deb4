# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: The velocity lives in a mutable default argument and goes on from call to call.
# first day: true
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps, state={}):
    theta = np.array(theta_init, dtype=float)
    if "v" not in state or state["v"].shape != theta.shape:
        state["v"] = np.zeros_like(theta)
    losses = []
    for _ in range(num_steps):
        losses.append(float(loss_fn(theta)))
        state["v"] = momentum * state["v"] + grad_fn(theta)
        theta = theta - lr * state["v"]
    return theta, losses


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    w=np.array(theta_init)*1.0
    vel=np.zeros(w.shape)
    L=[]
    for i in range(0,num_steps):
        L.append(loss_fn(w))
        g=grad_fn(w-lr*momentum*vel)
        vel=momentum*vel+g
        w=w-lr*vel
    return w,L


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    _, gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    _, mom = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nes = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": gd, "momentum": mom, "nesterov": nes}


if __name__ == "__main__":
    # Whatever you want to try out belongs here: grading leaves this block out.
    print("Is it right? Type: grader grade ex3")
