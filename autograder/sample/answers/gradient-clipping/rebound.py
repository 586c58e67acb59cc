# %% gradient_clipping
def gradient_clipping(grad, threshold):
    norm = np.linalg.norm(grad)
    if norm > threshold:
        grad = grad / norm * threshold
    return np.array(grad)

# %% clip_global_norm
def clip_global_norm(grads, threshold):
    norm = np.sqrt(sum(np.sum(g ** 2) for g in grads))
    rate = threshold / norm if norm > threshold else 1.0
    grads = [g.copy() for g in grads]
    for g in grads:
        g = g * rate
    return grads

# %% clip_by_value
def clip_by_value(grads, limit):
    grads = [g.copy() for g in grads]
    for g in grads:
        g = np.clip(g, -limit, limit)
    return grads
