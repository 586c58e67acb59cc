# %% gru_gates
def gru_gates(x, h, W, U, b):
    H = h.shape[1]
    a = x @ W[:2 * H].T + h @ U[:2 * H].T + b[:2 * H]
    r, z = np.split(0.5 * (1 + np.tanh(a / 2)), 2, axis=1)
    return r, z

# %% gru_candidate
def gru_candidate(x, h, r, W, U, b)
    H = h.shape[1]
    return np.tanh(x @ W[2 * H:].T + (r * h) @ U[2 * H:].T + b[2 * H:])

# %% gru_update
def gru_update(z, n, h):
    return (1 - z) * n + z * h
