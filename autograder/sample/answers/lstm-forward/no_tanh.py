# %% lstm_gates
def lstm_gates(x, h, W, U, b):
    s = x @ W.T + h @ U.T + b
    i, f, g, o = np.split(s, 4, axis=1)
    sigmoid = lambda v: 1 / (1 + np.exp(-np.clip(v, -500, 500)))
    return sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)

# %% lstm_step
def lstm_step(x, h, c, W, U, b):
    i, f, g, o = lstm_gates(x, h, W, U, b)
    c = f * c + i * g
    return o * c, c

# %% lstm_forward
def lstm_forward(xs, h0, c0, W, U, b):
    hs, cs = [], []
    h, c = h0, c0
    for x in xs:
        h, c = lstm_step(x, h, c, W, U, b)
        hs += [h]
        cs += [c]
    return np.array(hs), np.array(cs)
