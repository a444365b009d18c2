"""A stand-in of the Runloop API on real sockets, with state, time and faults of its own."""
