"""Calls of `client.gateway_configs`."""

from runloop_api_client import Runloop, models

with Runloop() as client:
    # List your gateway configs.
    print(client.gateway_configs.list())

    # Create a gateway config.
    client.gateway_configs.create(
        auth_mechanism=models.AuthMechanism(type="type"), endpoint="endpoint", name="name"
    )
