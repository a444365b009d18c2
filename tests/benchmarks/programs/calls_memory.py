"""Make many calls with the generated package; prints the bytes in use early and at the end.

Takes the URL, the engine and the number of calls.
"""

# pyright: reportMissingImports=false
# Runs in an environment of its own, which has what it imports.

import gc
import sys

from runai import ApiClient, Configuration, RunaiClient

url, engine, calls = sys.argv[1], sys.argv[2], int(sys.argv[3])
configuration = Configuration(
    client_id="id", client_secret="secret", runai_base_url=url, http_engine=engine
)


def in_use() -> int:
    """What this process holds of the memory of the machine."""
    gc.collect()
    with open("/proc/self/statm", encoding="ascii") as pages:
        return int(pages.read().split()[1]) * 4096


with ApiClient(configuration) as api_client:
    projects = RunaiClient(api_client).organizations.projects
    for number in range(1, calls + 1):
        projects.get_project("4500001")
        if number == calls // 5:
            early = in_use()
print(early, in_use())
