"""Links of answers are told in the docstrings of methods."""

from __future__ import annotations

from behaviour.harness import Generate


def test_links_are_told_where_they_lead(sdk_of: Generate) -> None:
    """By operationId or by reference; what leads nowhere is left out."""
    sdk = sdk_of("""
        paths:
          /users:
            post:
              operationId: createUser
              tags: [users]
              responses:
                '201':
                  description: ok
                  links:
                    one: {operationId: getUser, parameters: {userId: $response.body#/data/newId}}
                    two: {$ref: '#/components/links/Orders'}
                    three: {operationId: nothing, parameters: {userId: $response.body#/id}}
                    four: {operationId: getUser, parameters: {other: $response.body#/id}}
                    five: {operationId: getUser, parameters: {path.userId: '$request.header.x\"\"\"'}}
          /users/{userId}:
            get:
              operationId: getUser
              tags: [users]
              parameters: [{name: userId, in: path, required: true, schema: {type: string}}]
              responses: {'200': {description: ok}}
        components:
          links:
            Orders: {operationRef: '#/paths/~1users~1{userId}/get',
              parameters: {userId: $response.body#/id}}
        """)
    doc = sdk.module("sync.users").Users.create_user.__doc__
    assert "The result's `data.new_id` is the `user_id` of `users.get_user`." in doc
    assert "The result's `id` is the `user_id` of `users.get_user`." in doc
    assert '`$request.header.x"""` is the `user_id` of `users.get_user`.' in doc
    assert doc.count("user_id") == 3
