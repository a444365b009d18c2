"""Mistakes that type checkers must flag: each line marked so, and no other. Never run."""

from runloop_api_client import AsyncRunloopSDK, Runloop, RunloopSDK, models
from runloop_api_client.lib.polling import PollingConfig

Runloop("key")  # mistake: keyword only
Runloop(api_key="key")  # mistake: unknown argument
Runloop(max_retries=None)  # mistake: not a number
client = Runloop()
client.devboxs.create()  # mistake: misspelt group
client.devboxes.craete()  # mistake: misspelt method
client.devboxes.create("a")  # mistake: keyword only
client.devboxes.create(nmae="a")  # mistake: unknown argument
client.devboxes.create(name=1)  # mistake: not a string
client.devboxes.retrieve()  # mistake: missing argument
client.devboxes.retrieve("dbx", idempotency_key="k")  # mistake: nothing to repeat
client.devboxes.list(status="sleeping")  # mistake: not one of the values
client.devboxes.retrieve("dbx").stauts  # mistake: misspelt field
x: int = client.devboxes.retrieve("dbx").id  # mistake: a string
client.devboxes.with_raw_response.retrieve("dbx").id  # mistake: not parsed
PollingConfig(timeout=3)  # mistake: unknown argument

sdk = RunloopSDK()
sdk.devboxes  # mistake: the client's name
devbox = sdk.devbox.create(name="a")
sdk.devbox.create(polling=PollingConfig())  # mistake: unknown argument
sdk.devbox.create_from_blueprint_id("bpt", snapshot_id="snp")  # mistake: two images
devbox.file.upload("/a", 3)  # mistake: not a file
devbox.cmd.exec("ls", shel_name="s")  # mistake: unknown argument
devbox.cmd.exec()  # mistake: missing argument
devbox.cmd.exec("ls", stdout=lambda: None)  # mistake: a callback without argument
devbox.get_info(polling_config=PollingConfig())  # mistake: nothing is waited for
y: str = devbox.cmd.exec("ls").stdout  # mistake: a method
sdk.storage_object.upload_from_bytes(b"x", "a")  # mistake: missing content type
sdk.storage_object.upload_from_text(b"x", "a")  # mistake: not a text
z: models.DevboxView = devbox  # mistake: an object, not a view


async def main() -> None:
    asynchronous = AsyncRunloopSDK()
    asynchronous.devbox.create().id  # mistake: not awaited
    box = await asynchronous.devbox.create()
    await asynchronous.devbox.create_from_snapshot("snp", nmae="a")  # mistake: unknown argument
    await box.get_info(polling_config=PollingConfig())  # mistake: nothing is waited for
    view: models.DevboxView = box.get_info()  # mistake: not awaited
