"""Calls of `client.objects`."""

from runloop_api_client import Runloop, models

with Runloop() as client:
    # List your storage objects.
    print(client.objects.list())

    # Create a storage object.
    client.objects.create(content_type=models.ValueContentType.UNSPECIFIED, name="name")
