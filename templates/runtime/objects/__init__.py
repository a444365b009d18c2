"""The object layer: objects bound to keys, what they wait for, and what they send elsewhere."""
