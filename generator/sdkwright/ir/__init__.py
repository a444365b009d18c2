"""The intermediate representation: what a document means. Imports only the standard library."""
