# versions: >=1.0
"""Run a command in a new devbox and show its output while it is written.

Run it as `python run_command.py "ls -la"`. Its exit code is that of the command.
"""

import argparse
import sys

from runloop_api_client import RunloopSDK


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("command", nargs="?", default="echo 'Hello from a devbox'")
    arguments = parser.parse_args()
    with RunloopSDK() as runloop, runloop.devbox.create(name="run-command") as devbox:
        result = devbox.cmd.exec(
            arguments.command,
            stdout=lambda line: print(line.rstrip("\n")),
            stderr=lambda line: print(line.rstrip("\n"), file=sys.stderr),
        )
    if result.failed:
        raise SystemExit(result.exit_code)


if __name__ == "__main__":
    main()
