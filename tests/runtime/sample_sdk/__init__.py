"""A small package of the shape that the generator emits."""
