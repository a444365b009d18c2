"""Get a project with the client that the product's maker publishes; takes the URL."""

# pyright: reportMissingImports=false
# Runs in an environment of its own, which has what it imports.

import sys

from batches import one_by_one
from runai.api_client import ApiClient
from runai.configuration import Configuration
from runai.runai_client import RunaiClient

configuration = Configuration(client_id="id", client_secret="secret", runai_base_url=sys.argv[1])
projects = RunaiClient(ApiClient(configuration)).organizations.projects
one_by_one(lambda: projects.get_project("4500001"))
