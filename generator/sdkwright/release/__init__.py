"""Releases: what is due, built so that anyone can build it again, and written down."""
