"""Makes word-weights.csv, and says how well such weights do on texts that they were not made from.

    pip install 'scikit-learn>=1.5,<2' && python3 make-word-weights.py --vestibule PATH request-texts.csv word-weights.csv

A logistic regression over the words and pairs of words of sample texts, as `vestibule policy weigh` cuts them: each
counts once a text, rare ones weigh less, those of fewer than three texts nothing. Weights are hundredths of the
logarithm of the odds that a person must see the text.

`--check` prints, instead: for limits, the share of ordinary texts held and of the others found, each text weighed
without the sample texts around it in the file (blocks of 150, which were written together).
"""

import argparse
import csv
import json
import subprocess
import sys

import numpy
import scipy.sparse
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression

ENTRIES = 10_000
BLOCK = 150


def read(path, vestibule):
    with open(path, newline="") as file:
        held = numpy.array([row["expected"] != "publish" for row in csv.DictReader(file)])
    weighed = json.loads(subprocess.check_output([vestibule, "policy", "weigh", "--json", path]))
    return [[part["words"] for part in text["parts"]] for text in weighed], held


def fit(texts, held):
    """The words with their weights, and how many held and published texts have each.

    Without an intercept: a text of which nothing is known weighs nothing.
    """
    counter = CountVectorizer(analyzer=lambda parts: parts, min_df=3, binary=True)
    counts = counter.fit_transform(texts).tocsc().astype(float)
    words = counter.get_feature_names_out()
    for remaining in (ENTRIES, None):
        found = numpy.asarray(counts.sum(axis=0)).ravel()
        rarity = numpy.log((1 + len(texts)) / (1 + found)) + 1
        model = LogisticRegression(C=0.05, max_iter=1000, fit_intercept=False).fit(counts @ scipy.sparse.diags(rarity), held)
        weights = model.coef_[0] * rarity
        if remaining:
            kept = numpy.sort(numpy.argsort(-numpy.abs(weights) * numpy.sqrt(found), kind="stable")[:remaining])
            counts, words = counts[:, kept], words[kept]
    inHeld = numpy.asarray(counts[held].sum(axis=0)).ravel()
    return words, numpy.rint(weights * 100).astype(int), inHeld.astype(int), (found - inHeld).astype(int)


def check(texts, held):
    blocks = numpy.arange(len(texts)) // BLOCK
    totals = numpy.zeros(len(texts))
    for number, block in enumerate(numpy.array_split(numpy.unique(blocks), 12)):
        inside = numpy.isin(blocks, block)
        words, weights, *_ = fit([texts[index] for index in numpy.flatnonzero(~inside)], held[~inside])
        weight = dict(zip(words, weights))
        for index in numpy.flatnonzero(inside):
            totals[index] = sum(weight.get(part, 0) for part in texts[index])
        print(f"{number + 1} of 12", file=sys.stderr)
    print("limit  ordinary held  others found")
    for limit in range(-100, 201, 20):
        print(f"{limit:5}  {(totals[~held] > limit).mean():13.3f}  {(totals[held] > limit).mean():12.3f}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--vestibule", required=True, help="the program")
    parser.add_argument("--check", action="store_true", help="prints how well such weights do")
    parser.add_argument("texts", help="request-texts.csv: text,expected")
    parser.add_argument("weights", help="word-weights.csv, which is written")
    arguments = parser.parse_args()
    texts, held = read(arguments.texts, arguments.vestibule)
    if arguments.check:
        return check(texts, held)
    entries = zip(*fit(texts, held))
    with open(arguments.weights, "w", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(["words", "weight", "held", "published"])
        rows.writerows(entry for entry in sorted(entries) if entry[1])


main()
