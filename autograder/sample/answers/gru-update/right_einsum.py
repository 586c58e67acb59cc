# %% gru_gates
def gru_gates(x, h, W, U, b):
    H = h.shape[1]
    a = np.einsum("nd,kd->nk", x, W[:2 * H]) + np.einsum("nh,kh->nk", h, U[:2 * H]) + b[:2 * H]
    g = 1.0 / (1.0 + np.exp(-a))
    return g[:, :H].copy(), g[:, H:].copy()

# %% gru_candidate
def gru_candidate(x, h, r, W, U, b):
    Wn, Un, bn = (np.split(p, 3)[2] for p in (W, U, b))
    return np.tanh(np.einsum("nd,kd->nk", x, Wn) + np.einsum("nh,kh->nk", r * h, Un) + bn)

# %% gru_update
def gru_update(z, n, h):
    out = np.empty_like(h, dtype=float)
    for k in np.ndindex(h.shape):
        out[k] = (1 - z[k]) * n[k] + z[k] * h[k]
    return out

# %% gru_step
def gru_step(x, h, W, U, b):
    r, z = gru_gates(x, h, W, U, b)
    n = gru_candidate(x, h, r, W, U, b)
    return (1 - z) * n + z * h

# %% gru_forward
def gru_forward(xs, h0, W, U, b):
    T, (N, H) = len(xs), h0.shape
    hs = np.zeros((T, N, H))
    h = h0
    for t in range(T):
        h = gru_step(xs[t], h, W, U, b)
        hs[t] = h
    return hs
