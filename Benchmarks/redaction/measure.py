"""What a redactor let through and what it took away, counted word by word."""
import collections
import re

WORD = re.compile(r"\w+")
# Of an address these say nothing: a kind of street, a direction, a particle.
EMPTY = set("st street ave avenue dr drive ln lane rd road blvd ct court pl way cir trail pkwy n s e w north south east west "
            "apt and https www com org example th".split())


def words(text):
    return [word.lower() for word in WORD.findall(text)]


class Score:
    def __init__(self):
        self.found, self.total, self.removed_right, self.removed = (collections.Counter() for _ in range(4))
        self.documents = self.leaking = self.kept = self.harmless = 0
        self.misses, self.losses = [], collections.Counter()

    def add(self, text, identities, rest, redacted):
        """`redacted`: the text with labels in brackets in place of what was removed."""
        output = re.sub(r"\[[a-z -]+\]|<[A-Z_]+>|\{\{[A-Z_-]+\}\}", " ", redacted)
        left, harmless = collections.Counter(words(output)), collections.Counter(words(rest))
        leaked = False
        squeezed = "".join(output.split())
        for kind, value, shown in identities:
            self.total[kind] += 1
            telling = [w for w in words(value) + words(shown) if len(w) > 1 and w not in EMPTY]
            through = [w for w in telling if left[w] > harmless[w]]
            # Disguised, it can be read though no word of it is left.
            if through or shown != value and "".join(shown.split()) in squeezed:
                leaked = True
                self.misses.append((kind, value, text, redacted))
            else:
                self.found[kind] += 1
        self.documents += 1
        self.leaking += leaked
        for word, count in harmless.items():
            if len(word) > 1:
                kept = min(count, left[word])
                self.harmless += count
                self.kept += kept
                if kept < count:
                    self.losses[word] += count - kept

    def summary(self):
        found, total = sum(self.found.values()), sum(self.total.values())
        return {"recall": found / max(total, 1), "leaking": self.leaking / max(self.documents, 1),
                "kept": self.kept / max(self.harmless, 1),
                "kinds": {kind: (self.found[kind] / self.total[kind], self.total[kind]) for kind in sorted(self.total)}}
