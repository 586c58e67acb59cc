# %%
def sigmoid(v):
    return 0.5 * (1.0 + np.tanh(0.5 * v))

# %% gru_gates
def gru_gates(x, h, W, U, b):
    r, z, _ = np.split(x @ W.T + h @ U.T + b, 3, axis=1)
    return sigmoid(r), sigmoid(z)

# %% gru_candidate
def gru_candidate(x, h, r, W, U, b):
    H = h.shape[1]
    return np.tanh(x @ W[-H:].T + (r * h) @ U[-H:].T + b[-H:])

# %% gru_update
def gru_update(z, n, h):
    return n + z * (h - n)

# %% gru_step
def gru_step(x, h, W, U, b):
    r, z = gru_gates(x, h, W, U, b)
    return gru_update(z, gru_candidate(x, h, r, W, U, b), h)

# %% gru_forward
def gru_forward(xs, h0, W, U, b):
    hs = [h0]
    for x in xs:
        hs.append(gru_step(x, hs[-1], W, U, b))
    return np.array(hs[1:])
