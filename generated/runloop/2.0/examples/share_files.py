# versions: >=1.0
"""Upload a file to the storage and mount it into a devbox.

Run it as `python share_files.py report.csv`.
"""

import argparse
import tempfile
from pathlib import Path

from runloop_api_client import RunloopSDK


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", nargs="?", type=Path)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, RunloopSDK() as runloop:
        file = arguments.file or Path(folder, "greeting.txt")
        if arguments.file is None:
            file.write_text("Hello!\n", encoding="utf-8")
        shared = runloop.storage_object.upload_from_file(file, file.name)
        mount = {
            "type": "object_mount",
            "object_id": shared.id,
            "object_path": f"/home/user/{file.name}",
        }
        with runloop.devbox.create(name="share-files", mounts=[mount]) as devbox:
            result = devbox.cmd.exec(f"ls /home/user/{file.name}")
            print(result.stdout())
        shared.delete()


if __name__ == "__main__":
    main()
