"""Views: what the templates read. Strings, booleans and tuples of views, and nothing to decide."""
