"""The GRU cell (Cho et al. 2014): z keeps the old state, 1 - z admits the candidate."""
import numpy as np

from .activations import sigmoid


def gru_gates(x, h, W, U, b):
    """Reset and update gate: x (N, D), h (N, H), W (3H, D), U (3H, H), b (3H,) -> r, z, each (N, H)."""
    H = h.shape[1]
    r, z = np.split(x @ W[:2 * H].T + h @ U[:2 * H].T + b[:2 * H], 2, axis=1)
    return sigmoid(r), sigmoid(z)


def gru_candidate(x, h, r, W, U, b):
    """Candidate, reset before the matmul: n = tanh(W_n x + U_n (r h) + b_n), (N, H); weights as in `gru_gates`."""
    H = h.shape[1]
    return np.tanh(x @ W[2 * H:].T + (r * h) @ U[2 * H:].T + b[2 * H:])


def gru_update(z, n, h):
    """New hidden state (1 - z) n + z h, all (N, H)."""
    return (1.0 - z) * n + z * h


def gru_step(x, h, W, U, b):
    """One step: x (N, D), h (N, H) -> h_next (N, H)."""
    r, z = gru_gates(x, h, W, U, b)
    return gru_update(z, gru_candidate(x, h, r, W, U, b), h)


def gru_step_reset_after(x, h, W, U, b, b_h):
    """PyTorch's variant, reset after the matmul: n = tanh(W_n x + b_n + r (U_n h + b_h)).

    `b` (3H,) as in `gru_gates`, `b_h` (H,) is the bias inside the reset; -> h_next (N, H).
    """
    H = h.shape[1]
    r, z = gru_gates(x, h, W, U, b)
    n = np.tanh(x @ W[2 * H:].T + b[2 * H:] + r * (h @ U[2 * H:].T + b_h))
    return gru_update(z, n, h)


def gru_forward(xs, h0, W, U, b):
    """A sequence: xs (T, N, D), h0 (N, H) -> hs (T, N, H), the hidden state after every step."""
    hs = np.empty((len(xs), *h0.shape))
    h = h0
    for t, x in enumerate(xs):
        h = hs[t] = gru_step(x, h, W, U, b)
    return hs
