# Two commands: `make demo` shows the whole way, `make test` runs every test. Each installs what is missing.

SWIFT_FLAGS ?= -Xswiftc -use-ld=lld
PREREQUISITES := libcurl4-openssl-dev libssl-dev libsqlite3-dev pkg-config
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)

.PHONY: help demo test outward fuzz build release bench bench-site bench-redaction bench-wording word-weights privacy format lint prerequisites clean

help: ## Lists the commands.
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: prerequisites ## The whole way on loopback, with a simulated partner and owner. ONCE=1 ends by itself.
	swift build $(SWIFT_FLAGS) --product vestibule
	"$$(swift build $(SWIFT_FLAGS) --show-bin-path)/vestibule" demo $(if $(ONCE),--once)

test: prerequisites ## Every test, and the recorded payloads of every adapter.
	swift build $(SWIFT_FLAGS) --build-tests
	swift test $(SWIFT_FLAGS) --skip-build
	"$$(swift build $(SWIFT_FLAGS) --show-bin-path)/vestibule" contracts verify

outward: build ## OpenAPI, documentation and recordings, held to by openapi-spec-validator, Schemathesis and Pact. The long form.
	.ci/outward "$$(swift build $(SWIFT_FLAGS) --show-bin-path)/vestibule" --long

fuzz: prerequisites ## Fuzzes the payload readers and the manifest compiler. SECONDS_EACH=20 (an hour: 1200).
	VESTIBULE_FUZZ=1 swift build $(SWIFT_FLAGS) --scratch-path .build/fuzz --product vestibule-fuzz
	Fuzzing/run --seconds $(or $(SECONDS_EACH),20) \
	  --fuzzer "$$(VESTIBULE_FUZZ=1 swift build $(SWIFT_FLAGS) --scratch-path .build/fuzz --show-bin-path)/vestibule-fuzz"

build: prerequisites ## A debug build.
	swift build $(SWIFT_FLAGS)

release: prerequisites ## An optimised build.
	swift build $(SWIFT_FLAGS) -c release --product vestibule

bench: release ## Durable intake beside what a team would write itself, in one run; then translation, the log and answers. SHORT=1 for a short form.
	@{ command -v wrk && command -v jq && python3 -c 'import ensurepip'; } >/dev/null 2>&1 || \
	  { echo "installing with apt-get: wrk jq python3-venv"; $(SUDO) apt-get install -y -q wrk jq python3-venv; }
	python3 Benchmarks/intake.py --gateway "$$(swift build $(SWIFT_FLAGS) -c release --show-bin-path)/vestibule" $(if $(SHORT),--short)
	python3 Benchmarks/translation.py --gateway "$$(swift build $(SWIFT_FLAGS) -c release --show-bin-path)/vestibule" $(if $(SHORT),--short)
	"$$(swift build $(SWIFT_FLAGS) -c release --show-bin-path)/vestibule" log bench
	"$$(swift build $(SWIFT_FLAGS) -c release --show-bin-path)/vestibule" benchmark-answers

bench-site: release ## The public site with 100,000 requests stored: time of a page, and its speed beside nginx. SHORT=1 for a short form.
	@{ command -v wrk && command -v nginx; } >/dev/null 2>&1 || \
	  { echo "installing with apt-get: wrk nginx-light"; $(SUDO) apt-get install -y -q --no-install-recommends wrk nginx-light; }
	python3 Benchmarks/site.py --gateway "$$(swift build $(SWIFT_FLAGS) -c release --show-bin-path)/vestibule" $(if $(SHORT),--short)

bench-redaction: release ## Redaction beside Presidio (rules only) and scrubadub, in one run. PRESIDIO_RESEARCH=FILE adds that corpus.
	@python3 -c 'import ensurepip' 2>/dev/null || { echo "installing with apt-get: python3-venv"; $(SUDO) apt-get install -y -q python3-venv; }
	python3 -m venv .build/bench-redaction
	.build/bench-redaction/bin/pip install -q -r Benchmarks/redaction/requirements.txt
	.build/bench-redaction/bin/python Benchmarks/redaction/run.py \
	  --vestibule "$$(swift build $(SWIFT_FLAGS) -c release --show-bin-path)/vestibule" \
	  $(if $(PRESIDIO_RESEARCH),--presidio-research $(PRESIDIO_RESEARCH))

bench-wording: WEIGH_ARGUMENTS = --check
bench-wording: word-weights ## How well the weights of words tell texts that they were not made from.

word-weights: release ## Makes the weights of words from the sample texts anew.
	@python3 -c 'import ensurepip' 2>/dev/null || { echo "installing with apt-get: python3-venv"; $(SUDO) apt-get install -y -q python3-venv; }
	python3 -m venv .build/word-weights
	.build/word-weights/bin/pip install -q 'scikit-learn>=1.5,<2'
	.build/word-weights/bin/python Sources/RequestPolicy/Screens/make-word-weights.py $(WEIGH_ARGUMENTS) \
	  --vestibule "$$(swift build $(SWIFT_FLAGS) -c release --show-bin-path)/vestibule" \
	  Tests/RequestPolicyTests/Resources/request-texts.csv Sources/RequestPolicy/Resources/word-weights.csv

privacy: ## Adversaries against a running gateway, and pairs of worlds that may not differ. SHORT=1 for a short form.
	swift build $(SWIFT_FLAGS) $(if $(SHORT),,-c release) --product vestibule
	python3 Benchmarks/privacy.py $(if $(SHORT),--short) \
	  --gateway "$$(swift build $(SWIFT_FLAGS) $(if $(SHORT),,-c release) --show-bin-path)/vestibule"
	"$$(swift build $(SWIFT_FLAGS) $(if $(SHORT),,-c release) --show-bin-path)/vestibule" attack-answers \
	  $(if $(SHORT),--races 10 --forged 100)
	$(if $(SHORT),,SCENARIOS=10000 swift test $(SWIFT_FLAGS) --filter NonInterferenceTests)

format: ## Formats the sources.
	swift format --in-place --recursive --parallel Package.swift Sources Tests Fuzzing

lint: ## Checks the format and the direction of imports.
	swift format lint --strict --recursive --parallel Package.swift Sources Tests Fuzzing
	.ci/check-imports

# Debian and Ubuntu. Elsewhere see "Building" in README.md.
prerequisites:
	@missing=""; \
	if command -v dpkg-query >/dev/null 2>&1; then \
	  for package in $(PREREQUISITES); do \
	    dpkg-query -W -f '$${Status}' $$package 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$package"; \
	  done; \
	fi; \
	if [ -n "$$missing" ]; then \
	  echo "installing with apt-get:$$missing"; \
	  $(SUDO) apt-get update -q && $(SUDO) apt-get install -y -q --no-install-recommends $$missing; \
	fi

clean: ## Removes what was built.
	rm -rf .build
