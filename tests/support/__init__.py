"""Parts that tests share: a control plane on a real socket, samples and call arguments."""
