"""An interpreter that does nothing: what every other program costs at least."""
