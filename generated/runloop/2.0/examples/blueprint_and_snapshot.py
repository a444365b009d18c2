# versions: >=1.0
"""Build a blueprint, start a devbox from it, and keep its disk as a snapshot."""

from runloop_api_client import RunloopSDK

DOCKERFILE = """\
FROM ubuntu:22.04
RUN apt-get update && apt-get install -y python3
"""


def main() -> None:
    with RunloopSDK() as runloop:
        blueprint = runloop.blueprint.create(name="example-python", dockerfile=DOCKERFILE)
        print(f"{blueprint.id}: {blueprint.get_info().status}")
        with blueprint.create_devbox(name="example") as devbox:
            devbox.file.write(path="/home/user/notes.txt", contents="remember me")
            snapshot = devbox.snapshot_disk(name="with-notes", commit_message="notes written")
        print(f"{snapshot.id}: {snapshot.get_info().status}")
        with snapshot.create_devbox(name="example-again") as devbox:
            print(devbox.get_info().status)
        snapshot.delete()
        blueprint.delete()


if __name__ == "__main__":
    main()
