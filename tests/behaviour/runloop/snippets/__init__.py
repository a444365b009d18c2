"""The programs that users of the published client were given, as printed, by name."""

from __future__ import annotations

from behaviour.runloop.snippets import clients, devboxes, storage

SNIPPETS: dict[str, str] = {
    name: text
    for module in (devboxes, storage, clients)
    for name, text in vars(module).items()
    if name.isupper()
}
