"""Holds a gateway to what it says of itself, with tools that others have written. See `.ci/outward`."""

import argparse
import sys
import tempfile
from pathlib import Path

import document
import pacts
import snippets
from gateway import Gateway, partners_of_contracts


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("vestibule", type=Path)
    parser.add_argument("--long", action="store_true", help="more of everything: for before a release")
    arguments = parser.parse_args()
    program = arguments.vestibule.resolve()
    with tempfile.TemporaryDirectory() as folder:
        partners = partners_of_contracts(sandbox="canary-sandbox")
        with Gateway(program, Path(folder), partners) as gateway:
            print("== the OpenAPI document", flush=True)
            specification = document.validate(gateway)
            print("== the snippets of /docs, as they stand", flush=True)
            story = snippets.run(gateway, specification)
            print("== Schemathesis", flush=True)
            document.schemathesis(gateway, story, examples=200 if arguments.long else 8)
        print("== Pact", flush=True)
        pacts.verify(program, Path(folder) / "pacts", is_long=arguments.long)
    print("what the gateway says of itself holds")
    return 0


if __name__ == "__main__":
    sys.exit(main())
