# versions: >=1.0
"""Shut down all devboxes that run and have a given name, through the REST client.

Run it as `python clean_up.py old-devbox`.
"""

import argparse

from runloop_api_client import APIStatusError, Runloop


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("name", nargs="?", default="example")
    arguments = parser.parse_args()
    count = 0
    with Runloop() as client:
        for devbox in client.devboxes.list(status="running", limit=100):
            if devbox.name != arguments.name:
                continue
            try:
                client.devboxes.shutdown(devbox.id)
            except APIStatusError as error:
                print(f"{devbox.id}: {error}")
            else:
                count += 1
    print(f"{count} devboxes shut down")


if __name__ == "__main__":
    main()
