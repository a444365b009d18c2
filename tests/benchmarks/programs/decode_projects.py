"""Decode a page of 10,000 projects; prints the seconds of json.loads and ours, line by line."""

# pyright: reportMissingImports=false
# Runs in an environment of its own, which has what it imports.

import json
import sys
import time

from loopback_server import PROJECT
from runai import ApiClient, Configuration, RunaiClient
from runai.testing import ScriptedEngine, answer

page = {"projects": [{**PROJECT, "id": str(number)} for number in range(10_000)]}
content = json.dumps(page).encode()
came = answer(200, content, {"content-type": "application/json"})
wire = ScriptedEngine()
settings = Configuration(bearer_token="token", runai_base_url="https://h", http_engine=wire)
projects = RunaiClient(ApiClient(settings)).organizations.projects

for _ in range(int(sys.argv[1])):
    started = time.perf_counter()
    plain = json.loads(content)
    decoded = time.perf_counter()
    del plain
    wire.answers.append(came)
    begun = time.perf_counter()
    typed = projects.get_projects()
    ended = time.perf_counter()
    assert typed.projects[-1].id == "9999"
    del typed
    wire.requests.clear()
    wire.limits.clear()
    print(decoded - started, ended - begun, flush=True)
