"""Calls of `client.mcp_configs`."""

from runloop_api_client import Runloop

with Runloop() as client:
    # List your MCP configs.
    print(client.mcp_configs.list())

    # Create an MCP config.
    client.mcp_configs.create(allowed_tools=["allowed-tools"], endpoint="endpoint", name="name")
