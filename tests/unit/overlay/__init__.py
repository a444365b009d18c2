"""Tests of the overlay engine."""
