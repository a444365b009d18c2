"""The version matrix: which method, argument and model exists in which version of a product."""
