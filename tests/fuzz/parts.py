"""Parts of a document full of hostile texts: paths, operations, parameters, answers."""

from __future__ import annotations

import random
from typing import Any

from fuzz.schemas import Schemas
from fuzz.slots import Slots

Json = Any

_CODES = ("200", "201", "4XX", "404", "default")


class Parts:
    """Makes the parts of one document.

    Args:
        at: for all texts and names.
        dice: decides what is there; never looks at a text.
        modern: whether the document is of OpenAPI 3.1.
    """

    def __init__(self, at: Slots, dice: random.Random, *, modern: bool) -> None:
        self._at, self._dice, self._modern = at, dice, modern
        self.tags = (at(), at())
        self.schemes = (at(), at())
        self._schemas = Schemas(at, dice, modern=modern)

    def server(self) -> Json:
        """Return a server with a variable."""
        at = self._at
        name = at.or_plain("v")
        variable = {"default": at.or_plain("a"), "description": at(), "enum": [at.or_plain("a")]}
        url = f"https://{at.or_plain('h')}/{{{name}}}"
        return {"url": url, "description": at(), "variables": {name: variable}}

    def path(self) -> str:
        """Return a path with a variable."""
        return f"/{self._at.in_path()}/{{id}}"

    def path_item(self) -> Json:
        """Return the operations of a path."""
        identity = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
        verbs = self._dice.sample(["get", "put", "post", "delete", "patch"], 2)
        return {
            "summary": self._at(),
            "description": self._at(),
            "parameters": [identity | {"description": self._at()}],
            **{verb: self.operation(body=verb in ("put", "post", "patch")) for verb in verbs},
            f"x-{self._at()}": self._at(),
        }

    def operation(self, *, body: bool = False, webhook: bool = False) -> Json:
        """Return an operation."""
        at, dice = self._at, self._dice
        made: Json = {
            "operationId": at(),
            "tags": [dice.choice(self.tags)],
            "summary": at(),
            "description": f"{at()}\n\n    {at()}\n",
            "externalDocs": {"url": at(), "description": at()},
            "deprecated": dice.random() < 0.3,
            "x-deprecation-message": at(),
            "parameters": [] if webhook else [self._parameter() for _ in range(dice.randint(0, 4))],
            "responses": {code: self._response() for code in dice.sample(_CODES, 2)},
        }
        if body or webhook:
            made["requestBody"] = self._body()
        if body and dice.random() < 0.4:
            made["callbacks"] = {
                at(): {f"{{$request.body#/{at.in_path()}}}": {"post": self.operation(webhook=True)}}
            }
        if dice.random() < 0.3:
            made |= {"servers": [self.server()], "security": [{self.schemes[0]: [at()]}]}
        if dice.random() < 0.3:
            made |= {
                "x-sdk-method": at(),
                "x-sdk-idempotent": at(),
                "x-codeSamples": [{"lang": at()}],
            }
        return made

    def _parameter(self) -> Json:
        at, dice = self._at, self._dice
        where = dice.choice(["query", "query", "header", "cookie"])
        made: Json = {
            "name": at.token() if where in ("header", "cookie") else at(),
            "in": where,
            "description": at(),
            "deprecated": dice.random() < 0.2,
        }
        if dice.random() < 0.2:
            return made | {"content": {"application/json": {"schema": self._schemas.scalar()}}}
        if dice.random() < 0.2:
            made["x-sdk-name"] = at()
        examples = {at(): {"summary": at(), "value": at(), "externalValue": at()}}
        return made | {"schema": self._schemas.scalar(), "examples": examples}

    def _body(self) -> Json:
        at, dice = self._at, self._dice
        kind = dice.choice(["application/json", "multipart/form-data", "text/plain", "odd"])
        made = {"description": at(), "required": dice.random() < 0.7}
        if kind == "application/json":
            media = {"schema": self._schemas.reference(), "examples": {at(): {"value": at()}}}
            return made | {"content": {kind: media, f"application/{at()}+json": media}}
        if kind == "multipart/form-data":
            name = at()
            schema = {
                "type": "object",
                "required": [name],
                "properties": {name: {"type": "string"}},
            }
            encoding = {
                name: {
                    "contentType": at.or_plain("image/png"),
                    "headers": {at.token(): {"description": at()}},
                }
            }
            return made | {"content": {kind: {"schema": schema, "encoding": encoding}}}
        if kind == "odd":
            return made | {"content": {f"application/{at()}": {}}}
        return made | {"content": {kind: {"schema": {"type": "string", "example": at()}}}}

    def _response(self) -> Json:
        at = self._at
        link = {"operationId": at(), "parameters": {at(): at()}, "description": at()}
        return {
            "description": at(),
            "headers": {at.token(): {"description": at(), "schema": {"type": "string"}}},
            "content": {
                "application/json": {"schema": self._schemas.reference(), "example": {at(): at()}},
            },
            "links": {at(): link},
        }

    def components(self) -> Json:
        """Return the components, with the schemas that the other parts refer to."""
        at = self._at
        return {
            "schemas": self._schemas.all(),
            "responses": {at(): {"description": at()}},
            "parameters": {at(): {"name": at(), "in": "query", "schema": {}}},
            "examples": {at(): {"value": at(), "summary": at()}},
            "headers": {at.token(): {"description": at()}},
            "links": {at(): {"description": at(), "operationRef": at()}},
            "securitySchemes": {self.schemes[0]: self._scheme(), self.schemes[1]: self._scheme()},
        }

    def _scheme(self) -> Json:
        at = self._at
        flow = {
            "authorizationUrl": at.or_plain("https://h/t"),
            "tokenUrl": at.or_plain("https://h/t"),
            "refreshUrl": at.or_plain("https://h/t"),
            "scopes": {at(): at()},
        }
        return {
            "description": at(),
            **self._dice.choice(
                [
                    {"type": "apiKey", "in": "header", "name": at.token()},
                    {"type": "apiKey", "in": "query", "name": at()},
                    {"type": "apiKey", "in": "cookie", "name": at.token()},
                    {"type": "http", "scheme": "basic"},
                    {"type": "http", "scheme": "bearer", "bearerFormat": at()},
                    {"type": "oauth2", "flows": {"clientCredentials": flow}},
                    {"type": "openIdConnect", "openIdConnectUrl": at.or_plain("https://h/t")},
                ]
            ),
        }
