# %%
import matplotlib.pyplot as plt
%matplotlib inline

# %% gru_gates
def gru_gates(x, h, W, U, b):
    sigmoid = lambda v: 0.5 * (1.0 + np.tanh(0.5 * v))
    r, z, _ = np.split(x @ W.T + h @ U.T + b, 3, axis=1)
    return sigmoid(r), sigmoid(z)

# %% gru_candidate
def gru_candidate(x, h, r, W, U, b):
    H = h.shape[1]
    return np.tanh(x @ W[2 * H:].T + (r * h) @ U[2 * H:].T + b[2 * H:])

# %% gru_update
def gru_update(z, n, h):
    return (1 - z) * n + z * h

# %% gru_step
def gru_step(x, h, W, U, b):
    r, z = gru_gates(x, h, W, U, b)
    return np.squeeze(gru_update(z, gru_candidate(x, h, r, W, U, b), h))

# %% gru_forward
def gru_forward(xs, h0, W, U, b):
    hs, h = [], h0
    for x in xs:
        r, z = gru_gates(x, h, W, U, b)
        h = gru_update(z, gru_candidate(x, h, r, W, U, b), h)
        hs.append(h)
    return np.array(hs)
