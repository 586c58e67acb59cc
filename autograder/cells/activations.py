"""The logistic sigmoid and its derivative."""
import numpy as np


def sigmoid(z):
    """Logistic sigmoid 1 / (1 + exp(-z)) of `z`, any shape; written with tanh it never overflows."""
    return 0.5 * (1.0 + np.tanh(0.5 * np.asarray(z, dtype=float)))


def sigmoid_derivative(z):
    """Derivative sigma(z) (1 - sigma(z)) at the pre-activation `z`, any shape; largest at z = 0, where it is 1/4."""
    a = sigmoid(z)
    return a * (1.0 - a)
