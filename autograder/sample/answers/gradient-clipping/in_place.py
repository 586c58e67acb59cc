# %% gradient_clipping
def gradient_clipping(grad, threshold):
    norm = np.linalg.norm(grad)
    if norm > threshold:
        grad *= threshold / norm
    return grad

# %% clip_global_norm
def clip_global_norm(grads, threshold):
    norm = np.sqrt(sum(np.sum(g ** 2) for g in grads))
    if norm > threshold:
        for g in grads:
            g *= threshold / norm
    return grads

# %% clip_by_value
def clip_by_value(grads, limit):
    return [np.clip(g, -limit, limit) for g in grads]
