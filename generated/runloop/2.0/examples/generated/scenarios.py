"""Calls of `client.scenarios`."""

from runloop_api_client import Runloop, models

with Runloop() as client:
    # List your scenarios.
    print(client.scenarios.list())

    # Create a scenario.
    client.scenarios.create(
        input_context=models.InputContext(problem_statement="problem-statement"),
        name="name",
        scoring_contract=models.ScoringContract(
            scoring_function_parameters=[
                models.ScoringFunction(
                    name="name",
                    scorer=models.AstGrepScoringFunction(
                        pattern="pattern",
                        search_directory="search-directory",
                        type=models.AstGrepScoringFunctionType.AST_GREP_SCORER,
                    ),
                    weight=1,
                )
            ]
        ),
    )
