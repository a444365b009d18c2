"""Models: accounts."""

from __future__ import annotations

from .._runtime.model import OpenEnum
from .._runtime.model import PlainModel as Model


class AccountStatus(OpenEnum):
    """Whether the account can be used."""

    ACCOUNT_STATUS_INVALID = "ACCOUNT_STATUS_INVALID"
    ACCOUNT_STATUS_ONBOARDING = "ACCOUNT_STATUS_ONBOARDING"
    ACCOUNT_STATUS_ENABLED = "ACCOUNT_STATUS_ENABLED"
    ACCOUNT_STATUS_DISABLED_BY_ADMIN = "ACCOUNT_STATUS_DISABLED_BY_ADMIN"
    ACCOUNT_STATUS_DISABLED_QUOTA_REACHED = "ACCOUNT_STATUS_DISABLED_QUOTA_REACHED"
    ACCOUNT_STATUS_TRIAL_CANCELLED = "ACCOUNT_STATUS_TRIAL_CANCELLED"
    ACCOUNT_STATUS_STRIPE_PENDING_RESOURCES = "ACCOUNT_STATUS_STRIPE_PENDING_RESOURCES"
    UNRECOGNIZED = "UNRECOGNIZED"


class AccountTier(OpenEnum):
    """The plan of the account."""

    ACCOUNT_TIER_INVALID = "ACCOUNT_TIER_INVALID"
    ACCOUNT_TIER_BASIC = "ACCOUNT_TIER_BASIC"
    ACCOUNT_TIER_PRO = "ACCOUNT_TIER_PRO"
    ACCOUNT_TIER_ENTERPRISE = "ACCOUNT_TIER_ENTERPRISE"
    ACCOUNT_TIER_TRIAL = "ACCOUNT_TIER_TRIAL"
    UNRECOGNIZED = "UNRECOGNIZED"


class AccountViewAccountBillingType(OpenEnum):
    """Who bills the account; see `billing`."""

    STRIPE = "STRIPE"
    AWS_MARKETPLACE = "AWS_MARKETPLACE"
    STRIPE_PROJECTS = "STRIPE_PROJECTS"
    UNRECOGNIZED = "UNRECOGNIZED"


class BillingType(OpenEnum):
    """Who bills the account."""

    STRIPE = "STRIPE"
    AWS_MARKETPLACE = "AWS_MARKETPLACE"
    STRIPE_PROJECTS = "STRIPE_PROJECTS"
    UNRECOGNIZED = "UNRECOGNIZED"


class AccountView(Model):
    """Your account."""

    id: str
    """Its identifier."""
    account_status: AccountStatus
    """Whether the account can be used."""
    billing: AccountBilling
    """How the account pays."""
    created_at: str
    """When the account was created."""
    name: str
    """Its name."""
    tier: AccountTier
    """The plan of the account."""
    account_billing_type: AccountViewAccountBillingType | None = None
    """Who bills the account; see `billing`. Deprecated."""
    active_subscription: str | None = None
    """The subscription; see `billing`. Deprecated."""
    external_billing_account_id: str | None = None
    """The id of the account at who bills it; see `billing`. Deprecated."""
    stripe_customer_id: str | None = None
    """The customer at Stripe; see `billing`. Deprecated."""


class AccountBilling(Model):
    """How an account pays."""

    account_billing_type: BillingType
    """Who bills the account."""
    aws: AwsBilling | None = None
    """The customer at the AWS Marketplace."""
    stripe: StripeBilling | None = None
    """The customer at Stripe."""
    stripe_customer_id: str | None = None
    """The id of the customer at Stripe; see `stripe`. Deprecated."""


class AwsBilling(Model):
    """A customer at the AWS Marketplace."""

    customer_identifier: str | None = None
    """The id of the customer."""
    license_arn: str | None = None
    """The ARN of the license."""
    subscription_status: str | None = None
    """The state of the subscription."""


class StripeBilling(Model):
    """A customer at Stripe."""

    active_subscription: str | None = None
    """The id of the subscription."""
    customer_id: str | None = None
    """The id of the customer."""
