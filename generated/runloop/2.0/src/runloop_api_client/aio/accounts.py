"""accounts. Calls are awaited; `sync` describes their arguments."""

from __future__ import annotations

from .._runtime.rest import AsyncRaw, AsyncRestGroup, AsyncStreamed, View
from .._runtime.rest import awaited as _awaited
from ..sync.accounts import Accounts, AccountsViews


class AsyncAccounts(AsyncRestGroup):
    """Look at the account that an API key belongs to."""

    with_raw_response = View(lambda group: AccountsViews(group, AsyncRaw))
    with_streaming_response = View(lambda group: AccountsViews(group, AsyncStreamed))

    me = _awaited.value(Accounts.me)
