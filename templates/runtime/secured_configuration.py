"""The settings of a client of a document with security schemes beside bearer tokens."""

from __future__ import annotations

from typing import ClassVar

from .configuration import BaseConfiguration, _shown
from .redact import MASK
from .security import ApiKey, Basic, Scheme


class SecuredConfiguration(BaseConfiguration):
    """All settings of a client; no credentials have to be given.

    The subclass of a package keeps what is given for its schemes in attributes.
    """

    schemes: ClassVar[tuple[Scheme, ...]] = ()

    def _check_credentials(self) -> None:
        given = (self.client_id, self.client_secret, self.bearer_token, self.token_provider)
        if any(value is not None for value in given):
            super()._check_credentials()
        check = getattr(self.token_grant, "check", None)
        if check is not None and self.client_id is not None:
            check(self.base_url)

    def __repr__(self) -> str:
        hidden = {
            name
            for scheme in self.schemes
            if isinstance(scheme, (ApiKey, Basic))
            for name in scheme.arguments
        }
        shown = (
            f"{name}={MASK!r}" if name in hidden and value else f"{name}={_shown(name, value)}"
            for name, value in vars(self).items()
        )
        return f"{type(self).__name__}({', '.join(shown)})"
