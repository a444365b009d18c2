# versions: >=1.0
"""Follow the output of a command as a stream of events, through the REST client."""

import time

from runloop_api_client import Runloop


def wait_until_running(client: Runloop, devbox_id: str) -> None:
    """Look at a devbox every second until it runs."""
    while (status := client.devboxes.retrieve(devbox_id).status) != "running":
        if status in ("failure", "shutdown"):
            raise SystemExit(f"{devbox_id}: {status}")
        time.sleep(1)


def main() -> None:
    with Runloop() as client:
        devbox = client.devboxes.create(name="follow-output")
        try:
            wait_until_running(client, devbox.id)
            execution = client.devboxes.execute_async(devbox.id, command="ls -la")
            with client.devboxes.executions.stream_stdout_updates(
                execution.execution_id, devbox_id=devbox.id
            ) as stream:
                for chunk in stream:
                    print(chunk.output, end="")
        finally:
            client.devboxes.shutdown(devbox.id)


if __name__ == "__main__":
    main()
