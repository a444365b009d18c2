"""Names and versions of packages, made of what documents say of themselves."""

from __future__ import annotations

import re
import sys
import unicodedata
from typing import Final

from sdkwright.naming.identifiers import Identifier, module_identifier
from sdkwright.naming.words import snake_case

_LONGEST: Final = 60
"""Characters of a name that file systems and people can live with."""

_OF_OTHER_PYTHONS: Final = frozenset(
    {
        *("aifc", "annotationlib", "asynchat", "asyncore", "audioop", "cgi", "cgitb", "chunk"),
        *("compression", "crypt", "distutils", "imghdr", "imp", "lib2to3", "mailcap", "msilib"),
        *("nis", "nntplib", "ossaudiodev", "pipes", "pyrepl", "smtpd", "sndhdr", "spwd", "sunau"),
        *("telnetlib", "uu", "xdrlib"),
    }
)
"""Standard modules of some of the versions that packages run on."""

_NEEDED: Final = frozenset(
    {
        *("annotated_types", "anyio", "certifi", "h11", "h2", "hpack", "httpcore", "httpx"),
        *("httpx2", "hyperframe", "idna", "opentelemetry", "pydantic", "pydantic_core"),
        *("pyreqwest", "sniffio", "typing_extensions", "typing_inspection"),
        *("pip", "pkg_resources", "setuptools", "site_packages", "test", "tests"),
    }
)
"""What packages import, directly or not, and what else is called like that where they are."""

_DATE: Final = re.compile(r"([0-9]{4})-0?([0-9]{1,2})-0?([0-9]{1,2})")
_RELEASE: Final = re.compile(
    r"v?(?P<release>[0-9]{1,9}(?:\.[0-9]{1,9}){0,9}(?:(?:a|b|rc)[0-9]{1,9})?)(?:[-+.\s].*)?",
    re.IGNORECASE | re.DOTALL,
)
_LONGEST_VERSION: Final = 200


def package_identifier(*texts: str) -> Identifier:
    """Return the name that a package is imported by: of the first text that gives one.

    It hides no module that the package, or a program beside it, imports.
    """
    for text in texts:
        words = snake_case(_ascii(text))[:_LONGEST].strip("_")
        if words:
            name = module_identifier(f"api_{words}" if words[0].isdecimal() else words)
            return module_identifier(f"{name}_client") if _is_taken(name) else name
    return Identifier("client")


def package_version(text: str) -> str:
    """Return a version that Python packages may have (PEP 440).

    It is 0.0.0 where the document's cannot be one; what follows the numbers is left out.
    """
    dated = _DATE.sub(r"\1.\2.\3", text.strip()[:_LONGEST_VERSION])
    found = _RELEASE.fullmatch(dated)
    return found["release"].lower() if found else "0.0.0"


def _is_taken(name: str) -> bool:
    return name in sys.stdlib_module_names or name in _OF_OTHER_PYTHONS or name in _NEEDED


def _ascii(text: str) -> str:
    """Return what is left of a text in the letters that names of distributions have (PEP 508)."""
    return unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
