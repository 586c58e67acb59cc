# %%
def sig(a):
    return 1 / (1 + np.exp(-a))

# %% lstm_gates
def lstm_gates(x, h, W, U, b):
    H = h.shape[1]
    a = np.dot(np.concatenate([x, h], axis=1), np.concatenate([W, U], axis=1).T) + b
    return sig(a[:, :H]), sig(a[:, H:2 * H]), np.tanh(a[:, 2 * H:3 * H]), sig(a[:, 3 * H:])

# %% lstm_step
def lstm_step(x, h, c, W, U, b):
    H = h.shape[1]
    a = x.dot(W.T) + h.dot(U.T) + b
    c = sig(a[:, H:2 * H]) * c + sig(a[:, :H]) * np.tanh(a[:, 2 * H:3 * H])
    return sig(a[:, 3 * H:]) * np.tanh(c), c

# %% lstm_forward
def lstm_forward(xs, h0, c0, W, U, b):
    T, N, H = xs.shape[0], h0.shape[0], h0.shape[1]
    hs, cs = np.zeros((T, N, H)), np.zeros((T, N, H))
    for t in range(T):
        hs[t], cs[t] = lstm_step(xs[t], hs[t - 1] if t else h0, cs[t - 1] if t else c0, W, U, b)
    return hs, cs
