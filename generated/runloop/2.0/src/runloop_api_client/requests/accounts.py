"""The operations of `accounts` as values, to send in any way."""

from __future__ import annotations

from .._runtime.rest import requested as _requested
from ..sync.accounts import Accounts

me = _requested.value(Accounts.me)
