# %% gradient_clipping
def gradient_clipping(grad, threshold):
    total = 0.0
    for value in grad.ravel():
        total += value * value
    norm = total ** 0.5
    clipped = np.array(grad, dtype=float)
    if norm > threshold:
        clipped *= threshold / norm
    return clipped

# %% clip_global_norm
def clip_global_norm(grads, threshold):
    flat = np.concatenate([np.ravel(g) for g in grads])
    clipped = gradient_clipping(flat, threshold)
    out, start = [], 0
    for g in grads:
        out.append(clipped[start:start + g.size].reshape(g.shape).copy())
        start += g.size
    return out

# %% clip_by_value
def clip_by_value(grads, limit):
    out = []
    for g in grads:
        c = np.array(g, dtype=float)
        for k in np.ndindex(c.shape):
            c[k] = max(-limit, min(limit, c[k]))
        out.append(c)
    return out
