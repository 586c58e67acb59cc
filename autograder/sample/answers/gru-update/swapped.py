# %% gru_gates
def gru_gates(x, h, W, U, b):
    r, z, _ = np.split(x @ W.T + h @ U.T + b, 3, axis=1)
    return 0.5 + 0.5 * np.tanh(r / 2), 0.5 + 0.5 * np.tanh(z / 2)

# %% gru_candidate
def gru_candidate(x, h, r, W, U, b):
    H = h.shape[1]
    return np.tanh(x @ W[2 * H:].T + (r * h) @ U[2 * H:].T + b[2 * H:])

# %% gru_update
def gru_update(z, n, h):
    return (1 - z) * h + z * n

# %% gru_step
def gru_step(x, h, W, U, b):
    r, z = gru_gates(x, h, W, U, b)
    n = gru_candidate(x, h, r, W, U, b)
    return gru_update(z, n, h)

# %% gru_forward
def gru_forward(xs, h0, W, U, b):
    hs, h = [], h0
    for x in xs:
        h = gru_step(x, h, W, U, b)
        hs.append(h)
    return np.array(hs)
