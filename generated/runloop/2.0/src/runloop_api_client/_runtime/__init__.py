"""The runtime of a generated SDK: requests, authentication, retries, errors, engines and models.

Nothing is imported here, so that a program pays only for the modules that it uses.
"""
