"""A product with versions in which methods, arguments and models come, age and go."""

from __future__ import annotations

from dataclasses import dataclass, field

from support_cli import SETTINGS, CommandLine

HOSTILE = "</script><img src=x onerror=\"window.hurt = 1\"> | `x` & 'y'"
"""What a document must not be able to do to a page."""


@dataclass(frozen=True, slots=True)
class Version:
    """What one document has: for each operation its arguments, and which are deprecated."""

    operations: dict[str, tuple[str, ...]]
    deprecated: frozenset[str] = frozenset()
    fields: dict[str, str] = field(default_factory=lambda: {"name": "string"})

    def text(self) -> str:
        """Return the document."""
        lines = ["openapi: 3.0.3", 'info: {title: Pets, version: "1"}', "paths:"]
        for name, arguments in self.operations.items():
            lines += [
                f"  /{name}:",
                "    get:",
                f"      operationId: {name}",
                f"      summary: Get {name}.",
                "      tags: [Pets]",
                f"      deprecated: {str(name in self.deprecated).lower()}",
                "      parameters:" + ("" if arguments else " []"),
            ]
            lines += [
                f"        - {{name: {one}, in: query, schema: {{type: string}}}}"
                for one in arguments
            ]
            lines += [
                "      responses:",
                "        '200':",
                "          description: ok",
                "          content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}",
            ]
        properties = ", ".join(f"{name}: {{type: {of}}}" for name, of in self.fields.items())
        lines += [
            "components:",
            "  schemas:",
            f"    Pet: {{type: object, properties: {{{properties}}}}}",
        ]
        return "\n".join(lines) + "\n"


VERSIONS = {
    "1.8": Version({"find": ("limit",), "lose": (), "flicker": ()}),
    "1.9": Version({"find": ("limit", "sort"), "lose": ()}, frozenset({"lose"})),
    "1.10": Version(
        {"find": ("limit", "sort"), "grow": ("speed",), "flicker": ()},
        frozenset({"find"}),
        {"name": "integer", "age": "integer"},
    ),
}


def make_versions(command: CommandLine, *, title: str = "Pets") -> None:
    """Write the product."""
    command.write("overlays/pets/sdk.toml", SETTINGS.replace('"Pets"', _toml(title)))
    for version, one in VERSIONS.items():
        command.write(f"specs/pets/{version}.yaml", one.text())


def _toml(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
