# -*- coding: latin-1 -*-
# style: Latin-1 with a coding line, comments in French
import numpy as np


# La vitesse accumule les gradients, d'après Polyak (1964) : déjà vu au cours précédent.
def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    vitesse = np.zeros_like(theta)
    historique = []
    for etape in range(num_steps):
        historique.append(loss_fn(theta))
        vitesse = momentum * vitesse + grad_fn(theta)  # mémoire + gradient évalué ici
        theta = theta - lr * vitesse
    return theta, historique


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    vitesse = np.zeros_like(theta)
    historique = []
    for etape in range(num_steps):
        historique.append(loss_fn(theta))
        vitesse = momentum * vitesse + grad_fn(theta - lr * momentum * vitesse)  # évalué là où l'on va
        theta = theta - lr * vitesse
    return theta, historique


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return {
        "gd": momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)[1],
        "momentum": momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
        "nesterov": nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
    }
