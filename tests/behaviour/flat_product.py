"""A small product with a flat surface, which uses every extension once."""

TOML = """
[surface]
layout = "flat"
body = "fields"
threaded = false
[environment]
bearer_token = "PETS_KEY"
base_url = "PETS_URL"
[defaults]
timeout = 7.5
max_retries = 2
[retry]
statuses = ["409", "5XX"]
first_pause = 0.0
[errors]
PetsError = "SdkError"
StatusError = "ApiStatusError"
NotFoundError = "NotFoundError"
InternalServerError = "ServerError"
"""

DOCUMENT = """
servers: [{url: 'https://pets.example'}]
security: [{bearer: []}]
paths:
  /pets:
    get:
      operationId: listPets
      tags: [pets]
      x-sdk-method: list
      parameters:
        - {name: after, in: query, schema: {type: string}}
        - {name: limit, in: query, schema: {type: integer}}
        - {name: x-trace, in: header, schema: {type: string}}
        - {name: timeout, in: query, schema: {type: integer}}
      responses: {'200': {content: {application/json: {schema: {$ref: '#/components/schemas/Pets'}}}}}
      x-sdk-pagination: {style: last-id, position: after, size: limit, items: pets,
          next: id, more: has_more}
      x-sdk-aliases: {pets.visits: list_pets}
    post:
      operationId: createPet
      tags: [pets]
      x-sdk-method: create
      summary: Create a pet.
      x-sdk-idempotency-key: x-key
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/NewPet'}}}}
      responses: {'200': {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
  /pets/{petId}:
    delete:
      operationId: deletePet
      deprecated: true
      tags: [pets]
      x-sdk-method: delete
      responses: {'204': {description: gone}}
      parameters: [{name: petId, in: path, required: true, schema: {type: string}}]
  /pets/{petId}/rename:
    post:
      operationId: renamePet
      tags: [pets]
      x-sdk-method: rename
      parameters: [{name: petId, in: path, required: true, schema: {type: string}}]
      requestBody: {content: {application/json: {schema: {type: object,
          properties: {name: {type: string}}}}}}
      responses: {'200': {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
  /pets/{petId}/picture:
    get:
      operationId: picture
      tags: [pets]
      x-sdk-timeout: 600
      parameters: [{name: petId, in: path, required: true, schema: {type: string}}]
      responses: {'200': {content: {application/octet-stream: {schema: {type: string, format: binary}}}}}
  /pets/{petId}/visits/{visitId}:
    get:
      operationId: getVisit
      tags: [pets.visits]
      x-sdk-method: retrieve
      x-sdk-positional: visitId
      parameters:
        - {name: petId, in: path, required: true, schema: {type: string}}
        - {name: visitId, in: path, required: true, schema: {type: string}}
      responses: {'200': {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
  /pets/{petId}/sounds:
    get:
      operationId: sounds
      tags: [pets.visits.sounds]
      x-sdk-method: follow
      x-sdk-stream: {item: '#/components/schemas/Sound', parameter: offset, field: startsAt, advance: noise}
      parameters:
        - {name: petId, in: path, required: true, schema: {type: string}}
        - {name: offset, in: query, schema: {type: integer}}
      responses: {'200': {content: {text/event-stream: {schema: {type: string}}}}}
  /commands:
    post:
      operationId: run
      tags: [commands.runs]
      x-sdk-method: start
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Command'}}}}
      responses: {'200': {content: {application/json: {schema: {}}}}}
  /internal:
    get:
      operationId: hidden
      tags: [pets]
      x-sdk-internal: true
      responses: {'204': {description: nothing}}
components:
  securitySchemes: {bearer: {type: http, scheme: bearer}}
  schemas:
    Pets: {type: object, properties: {has_more: {type: boolean},
        pets: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}
    Pet: {type: object, properties: {id: {type: string}, name: {type: string}}}
    NewPet:
      type: object
      required: [name]
      properties:
        name: {type: string, description: What it is called.}
        nickName: {type: string, nullable: true}
        tags: {type: array, items: {type: string}}
        class: {type: string}
    Sound: {type: object, properties: {startsAt: {type: integer}, noise: {type: string}}}
    Command:
      type: object
      required: [line, command_id]
      properties: {line: {type: string}, command_id: {type: string, x-sdk-generated: uuid7}}
"""
