"""Classifiers that look for a bit in numbers, and what their success bounds. Standard library only."""

import math
from dataclasses import dataclass

BINS = 24


@dataclass
class Trial:
    """What an adversary saw, as numbers, and the bit it is to find."""

    features: list[float]
    bit: int


class Bayes:
    """Naive Bayes over each feature's quantiles: finds a bit in any shape of a distribution, not only in its mean."""

    def __init__(self, trials: list[Trial], use: list[int]):
        self.use = use
        self.edges: dict[int, list[float]] = {}
        self.weights: dict[int, list[float]] = {}
        counts = [max(1, sum(trial.bit == bit for trial in trials)) for bit in (0, 1)]
        for feature in use:
            values = sorted(trial.features[feature] for trial in trials)
            edges = sorted({values[len(values) * step // BINS] for step in range(1, BINS)})
            table = [[1.0, 1.0] for _ in range(len(edges) + 1)]
            for trial in trials:
                table[self.bin(edges, trial.features[feature])][trial.bit] += 1
            self.edges[feature] = edges
            self.weights[feature] = [math.log(one / counts[1]) - math.log(zero / counts[0]) for zero, one in table]

    @staticmethod
    def bin(edges: list[float], value: float) -> int:
        low, high = 0, len(edges)
        while low < high:
            middle = (low + high) // 2
            if value < edges[middle]:
                high = middle
            else:
                low = middle + 1
        return low

    def guess(self, features: list[float]) -> int:
        score = sum(self.weights[f][self.bin(self.edges[f], features[f])] for f in self.use)
        return int(score > 0)

    def right(self, trials: list[Trial]) -> int:
        return sum(self.guess(trial.features) == trial.bit for trial in trials)


def learn(trials: list[Trial]) -> Bayes:
    """The best of all single features and all together, by how each fares on the half it was not made from."""
    features = len(trials[0].features)
    halves = trials[::2], trials[1::2]
    choices = [[feature] for feature in range(features)] + ([list(range(features))] if features > 1 else [])

    def fares(use: list[int]) -> int:
        return Bayes(halves[0], use).right(halves[1]) + Bayes(halves[1], use).right(halves[0])

    return Bayes(trials, max(choices, key=fares))


def binomial_tail(count: int, right: int, chance: float) -> float:
    """P(X >= right) for X of that many trials."""
    if chance <= 0:
        return float(right == 0)
    if chance >= 1:
        return 1.0
    yes, no = math.log(chance), math.log1p(-chance)
    base = math.lgamma(count + 1)
    return min(
        1.0,
        sum(
            math.exp(base - math.lgamma(k + 1) - math.lgamma(count - k + 1) + k * yes + (count - k) * no)
            for k in range(right, count + 1)
        ),
    )


def clopper_pearson(count: int, right: int, error: float) -> tuple[float, float]:
    """The interval that misses the true chance of a right guess with that error (Clopper and Pearson, 1934)."""

    def solve(tail, target: float) -> float:
        low, high = 0.0, 1.0
        for _ in range(40):
            middle = (low + high) / 2
            if tail(middle) < target:
                low = middle
            else:
                high = middle
        return (low + high) / 2

    lower = 0.0 if right == 0 else solve(lambda chance: binomial_tail(count, right, chance), error / 2)
    upper = 1.0 if right == count else solve(lambda chance: binomial_tail(count, right + 1, chance), 1 - error / 2)
    return lower, upper


@dataclass
class Verdict:
    adversary: str
    game: str
    trials: int
    advantage: float
    #: The true advantage lies between these with 95 %.
    least: float
    most: float
    #: Whether the true advantage is above 0.02. Where it is not, this is wrong once in ten thousand games: six games are
    #: played in each run, and 95 % would cry wolf in every fourth.
    is_broken: bool


def advantages(count: int, right: int, error: float) -> tuple[float, float]:
    """The interval of the advantage. A guess that is wrong more often than not is as good as one that is right."""
    lower, upper = clopper_pearson(count, right, error)
    return max(0.0, 2 * lower - 1, 1 - 2 * upper), max(2 * upper - 1, 1 - 2 * lower)


def judge(adversary: str, game: str, trials: list[Trial], learning: int) -> Verdict:
    """Learns from the first trials and guesses in the others, which it has never seen."""
    classifier = learn(trials[:learning])
    test = trials[learning:]
    right = classifier.right(test)
    least, most = advantages(len(test), right, 0.05)
    is_broken = advantages(len(test), right, 1e-4)[0] > 0.02
    return Verdict(adversary, game, len(test), abs(2 * right / len(test) - 1), least, most, is_broken)
