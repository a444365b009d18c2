"""accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import call as _call
from .._runtime.call import Call, Operation
from .._runtime.rest import Kind, Raw, ResponseViews, Streamed, SyncRestGroup, View
from .._runtime.rest import viewed as _viewed

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.rest import RequestOptions

_ME: Operation[models.AccountView] = Operation(
    "accounts.me",
    "GET",
    "/v1/accounts/me",
    responses=(_call.json("200", lambda: models.AccountView),),
)


class Accounts(SyncRestGroup):
    """Look at the account that an API key belongs to."""

    with_raw_response = View(lambda group: AccountsViews(group, Raw))
    with_streaming_response = View(lambda group: AccountsViews(group, Streamed))

    def me(self, **options: Unpack[RequestOptions]) -> models.AccountView:
        """Get the account that the API key belongs to."""
        return self._send(Call(_ME), options)


class AccountsViews(ResponseViews[Kind]):
    me = _viewed.value(Accounts.me)
