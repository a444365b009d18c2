"""Models: idps."""

from __future__ import annotations

from .._runtime.model import Model, OpenEnum


class IdpType(OpenEnum):
    SAML = "saml"
    OIDC = "oidc"
    OPENSHIFT_V4 = "openshift-v4"


class IdpCreationRequestType(OpenEnum):
    SAML = "saml"
    OIDC = "oidc"
    OPENSHIFT_V4 = "openshift-v4"


class SamlCreationDataMetadataXmlType(OpenEnum):
    URL = "url"
    FILE = "file"


class Idp(Model):
    """The schema `Idp1`."""

    alias: str
    type: IdpType
    redirect_uri: str
    saml_data: SamlData | None = None
    oidc_data: OidcData | None = None
    ocp_data: OcpData | None = None
    mappers: Mappers | None = None


class IdpCreationRequest(Model):
    name: str | None = None
    type: IdpCreationRequestType
    saml_data: SamlCreationData | None = None
    oidc_data: OidcCreationData | None = None
    ocp_data: OcpCreationData | None = None
    mappers: Mappers | None = None


class IdpPostResponse(Model):
    alias: str


class Mappers(Model):
    gid: str | None = None
    uid: str | None = None
    groups: str | None = None
    supplementary_groups: str | None = None
    email: str | None = None


class OcpCreationData(Model):
    client_id: str | None = None
    idp_base_url: str
    client_secret: str
    scopes: list[str] | None = None


class OcpData(Model):
    idp_base_url: str | None = None
    client_id: str | None = None
    client_secret: str | None = None
    scopes: list[str] | None = None


class OidcCreationData(Model):
    client_id: str
    client_secret: str
    discover_document_url: str
    scopes: list[str] | None = None


class OidcData(Model):
    client_id: str
    client_secret: str
    scopes: list[str] | None = None


class SamlCreationData(Model):
    metadata_xml_url: str | None = None
    metadata_xml_file: str | None = None
    file_name: str | None = None
    metadata_xml_type: SamlCreationDataMetadataXmlType | None = None
    entity_id: str | None = None


class SamlData(Model):
    signing_certificate: str | None = None
    single_sign_on_service_url: str | None = None
    entity_id: str | None = None
    service_provider_metadata_url: str | None = None
