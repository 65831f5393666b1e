#!/usr/bin/env python3
"""Redaction beside Presidio (rules only, blank tokenizer) and scrubadub, on the same texts, in one run.

    python3 run.py --vestibule PATH [--count N] [--presidio-research FILE] [--misses N]

First, how long redaction takes on a narrative and on hostile texts.

Offline: no model is loaded, and nobody is asked for a list. What counts as a leak stands in measure.py; on
presidio-research, recall and precision are by letter and digit, over all kinds that the file labels.
"""
import argparse
import difflib
import json
import re
import subprocess
import time

import corpus
import measure


class Vestibule:
    name = "vestibule"

    def __init__(self, path):
        self.path = path

    def redact(self, texts):
        lines = "\n".join(json.dumps(text) for text in texts)
        run = subprocess.run([self.path, "redact", "--lines", "-"], input=lines, capture_output=True, text=True, check=True)
        return [json.loads(line)["text"] for line in run.stdout.splitlines()]


class Presidio:
    name = "presidio (rules only)"

    def __init__(self):
        import spacy
        import tldextract
        from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
        from presidio_analyzer.nlp_engine import SpacyNlpEngine

        # Its recognisers of links and addresses would fetch a list of domains otherwise.
        offline = tldextract.TLDExtract(suffix_list_urls=(), fallback_to_snapshot=True)
        tldextract.extract = tldextract.tldextract.extract = offline

        class Blank(SpacyNlpEngine):
            def __init__(self):
                super().__init__(models=[{"lang_code": "en", "model_name": "blank"}])
                self.nlp = {"en": spacy.blank("en")}

            def load(self):
                pass

        registry = RecognizerRegistry()
        registry.load_predefined_recognizers(languages=["en"])
        self.engine = AnalyzerEngine(registry=registry, nlp_engine=Blank(), supported_languages=["en"])

    def redact(self, texts):
        return [self.one(text) for text in texts]

    def one(self, text):
        for result in sorted(self.engine.analyze(text, language="en", score_threshold=0.3), key=lambda r: -r.start):
            text = text[: result.start] + "<X>" + text[result.end:]
        return text


class Scrubadub:
    name = "scrubadub"

    def __init__(self):
        import scrubadub
        self.scrubber = scrubadub.Scrubber()

    def redact(self, texts):
        return [self.scrubber.clean(text) for text in texts]


# The set whose misses nobody reads, so that it stays one.
HELD_OUT = "seventeenth"


def removed(text, redacted):
    """Which characters of the text are gone."""
    pieces = list(re.finditer(r"\w+|[^\w\s]", text))
    left = re.findall(r"\[[a-z -]+\]|<X>|\{\{[A-Z_-]+\}\}|\w+|[^\w\s]", redacted)
    gone = bytearray(b"\1" * len(text))
    matcher = difflib.SequenceMatcher(None, [piece.group() for piece in pieces], left, autojunk=False)
    for block in matcher.get_matching_blocks():
        for piece in pieces[block.a:block.a + block.size]:
            gone[piece.start():piece.end()] = bytes(len(piece.group()))
    return gone


def presidio_research(engine, file):
    samples = json.load(open(file))
    right = wrong = missed = leaking = 0
    for sample, redacted in zip(samples, engine.redact([sample["full_text"] for sample in samples])):
        text, gone = sample["full_text"], removed(sample["full_text"], redacted)
        labelled = bytearray(len(text))
        for span in sample["spans"]:
            labelled[span["start_position"]:span["end_position"]] = b"\1" * (span["end_position"] - span["start_position"])
        leak = False
        for index, character in enumerate(text):
            if character.isalnum():
                right += gone[index] & labelled[index]
                wrong += gone[index] & ~labelled[index] & 1
                missed += labelled[index] & ~gone[index] & 1
                leak |= bool(labelled[index] and not gone[index])
        leaking += leak
    print(f"  {engine.name:22} recall {right / (right + missed):.3f}  precision {right / max(right + wrong, 1):.3f}"
          f"  documents with a leak {leaking / len(samples):.1%}")


def timings(path):
    """The time that a text takes, as the gateway redacts it: no process is started, nothing is read or written in it."""
    run = subprocess.run([path, "benchmark-redaction"], capture_output=True, text=True, check=True)
    figures = json.loads(run.stdout)
    print(f"a narrative of 2 kB: {figures['narrative_milliseconds']:.3f} ms; hostile texts of 256 kB, the slowest first:")
    for name, milliseconds in sorted(figures["hostile_milliseconds"].items(), key=lambda item: -item[1])[:8]:
        print(f"  {name:30} {milliseconds:6.1f} ms")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--vestibule", required=True)
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--presidio-research")
    parser.add_argument("--misses", type=int, default=20)
    parser.add_argument("--alone", action="store_true", help="without the two others")
    parser.add_argument("--fresh", action="store_true", help="with the sets that were written last, also in capitals and in small letters")
    options = parser.parse_args()
    timings(options.vestibule)
    engines = [Vestibule(options.vestibule)] + ([] if options.alone else [Presidio(), Scrubadub()])
    written, disguised = {}, {"adversarial": True}
    sets = [("tuned on", "tuned", written), ("in other styles", "held-out", written), ("written last", "unseen", written),
            ("written last, disguised", "unseen", disguised), ("in the words of the trade", "trade", written),
            ("whose misses were looked at once", "last", written)]
    if options.fresh:
        forms = [("", written), (", disguised", disguised), (", in capitals", {"case": str.upper}), (", in small letters", {"case": str.lower})]
        sets += [(name + form, name, how) for name in ("fresh", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth",
                                                     "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "twentyfirst",
                                                     "twentysecond")
                 for form, how in forms]
    for title, name, how in sets:
        documents = corpus.corpus(f"templates-{name}.txt", options.count, seed=23, **how)
        print(f"\ntemplates {title}: {len(documents)} documents")
        for engine in engines:
            began = time.perf_counter()
            outputs = engine.redact([document[0] for document in documents])
            seconds = time.perf_counter() - began
            score = measure.Score()
            for document, output in zip(documents, outputs):
                score.add(*document, output)
            summary = score.summary()
            print(f"  {engine.name:22} documents with a leak {summary['leaking']:6.1%}  recall {summary['recall']:.4f}"
                  f"  harmless words kept {summary['kept']:.1%}  {len(documents) / seconds:,.0f} documents/s")
            if engine is engines[0] and name != HELD_OUT:
                print("    " + ", ".join(f"{kind} {recall:.3f} of {total}" for kind, (recall, total) in summary["kinds"].items()))
                for kind, value, _, output in score.misses[:options.misses]:
                    print(f"    missed {kind}: {value}  in: {output[:160]}")
                print("    taken away: " + ", ".join(f"{word} {count}" for word, count in score.losses.most_common(options.misses)))
    if options.presidio_research:
        print("\npresidio-research, by letter and digit")
        for engine in engines:
            presidio_research(engine, options.presidio_research)


if __name__ == "__main__":
    main()
