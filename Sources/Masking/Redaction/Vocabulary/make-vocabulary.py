#!/usr/bin/env python3
"""Makes Vocabulary+*.swift, the words that may pass, from free word lists. Run it by hand when a list changes.

    apt-get download scowl hunspell-es hunspell-tools    (unpacked with dpkg -x into --lists)
    pip install names wordfreq faker==40.63.0
    python3 make-vocabulary.py --lists FOLDER

English: SCOWL, sizes 10 to 50, small letters only. Spanish: the forms of the rla-es dictionary (as hunspell-es
packages it) that are frequent. A word that is a surname or a given name as well, by the 1990 census of the United
States (as the package `names` has it) or by the names of some eighty languages in the package `faker`, goes to the
ambiguous ones; one that is hardly anything else, to none. An ambiguous word that is a word first of all (`door`,
`line`) stays among the ordinary ones, too. wordfreq decides what is frequent; nothing of it is copied.
"""
import argparse
import collections
import importlib
import importlib.util
import pathlib
import pkgutil
import re
import subprocess
import unicodedata

import faker.providers.person
import wordfreq

# Given names among the dictionary's words that are hardly ever written in their other sense.
NAMES_RATHER_THAN_WORDS = set("""
john maria peter roger terry billy randy bobby victor martin robin johnny jimmy tony mike sheila lee ray troy sally
tom warren derrick colleen charlie viola patsy brad ted margarita ken bob flora patty joey nick angelica matt kelvin
noel josh ester teddy lea mickey jasper curt eddy emery barney clementine phoebe rhea fanny dirk belle birdie carmine
marge jarred valentine hank willy corrie lulu bonny mac jerry harry marcus carol myrtle candida sol jay basil walt
dolly lacy beryl lucille clarence louis reuben martini jack don jimmies lou stan ed fred al ben dan jim joe sam tim
ron leo hugh alec ralph abe pete phil frances madeleine alexia julienne carl marina ma
""".split())

# Names of other cultures, and of virtues, that are words as well and that the census does not have or has seldom.
MORE_NAMES = set("""
hope faith grace charity patience comfort blessing gift precious favor favour justice destiny trinity heaven harmony
melody serenity genesis prince princess fortune sunday monday friday goodluck happy love joy peace mercy honor honour
liberty sage river skylar phoenix storm rain sky star sunny deep long song sun man fang ming bong sung hung dung ha
an so do see he my thy may will young king moon kang gill mann singh bell stone wolf fox lamb bird fish frost snow
winter summer autumn april june august rose lily daisy iris ivy violet hazel olive ginger heather holly fern willow
amber ruby pearl jade crystal opal coral diamond mark grant chase hunter mason carter parker cooper cook baker butcher
fisher gardener potter porter page knight bishop pope dean duke earl baron judge major marshal price cash rich sharp
swift wise noble savage gentle hardy moody black white brown green gray grey golden silver ford lincoln austin jackson
houston dallas tyler paris london sydney madison savannah dakota cheyenne carolina virginia georgia florence israel
jordan chad kenya india asia china holland ireland england france german roman christian bush forest woods field
fields hill hills banks brooks rivers lake lakes pond marsh park parks street lane church house houses hall temple
castle bridges wells waters flowers branch reed vine berry cherry bacon rice pepper salmon bass pike crane drake hawk
finch robin wren dove swan jay martin raven partridge buck hart roe bull bullock colt steed page law laws case cases
ramos flores campos reyes cruz leon rosa paz luz sol mar cielo estrella blanco rubio delgado moreno bravo calderon
guerra iglesias molina montes prado rojas romero rios salinas santos serrano torres valle vega vidal zapata cabrera
pastor herrero zapatero cordero toro lobo pino rosales navarro castellano medina soler mercado mercedes dolores
consuelo esperanza pilar remedios milagros socorro soledad trinidad angel angeles jesus rosario guadalupe concepcion
""".split())


# Words that only the lexicon has (states, cities of teams) and that are names as well.
MORE_AMBIGUOUS = set("""
dakota carolina virginia georgia montana washington dallas jersey brown black white green gray silver golden ford lincoln
mercedes may august april june jan will church park hill house street wood way court king glen grove view walk ridge
hall lane bell price drive stone fields woods banks rivers brooks long short small rich young day hand head foot bush
case cross field gates gunn hood keys ladd light moon pond poole reese rhodes ring round rush sharp shields shore sparks
spring steel street strong summers swan sweet temple tower town ward waters weeks wells winters wise wolf wynn york
""".split())


# Names of the lists above that reports use as words far more often.
WORDS_RATHER_THAN_NAMES = set("""
house houses key keys glass case cases man heard hand hands head foot way court light round drive day snow rain son sun
side mower driver low high new good back little large call read person early post close friend main box card wall line
""".split())


def ascii_only(word):
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


def scowl(folder):
    words = {}
    for size in (10, 20, 35, 40, 50):
        for region in ("english", "american", "british"):
            for line in open(folder / f"{region}-words.{size}", encoding="latin1"):
                word = line.strip()
                if word.isascii() and word.isalpha() and word.islower() and len(word) > 1:
                    words.setdefault(word, size)
    return words


def spanish(lists):
    dictionary = next(lists.rglob("es_US.dic"))
    affixes = dictionary.with_suffix(".aff")
    tool = next(lists.rglob("unmunch"))
    output = subprocess.run([tool, dictionary.resolve(), affixes.resolve()], capture_output=True, check=True).stdout
    words = {}
    for line in output.decode("utf8", "replace").splitlines():
        word = line.strip()
        if re.fullmatch(r"[a-záéíóúüñ]{2,16}", word):
            frequency = wordfreq.zipf_frequency(word, "es")
            if frequency >= 3.4:
                words[word] = frequency
    return words


def census():
    folder = pathlib.Path(importlib.util.find_spec("names").origin).parent
    surnames, given = {}, {}
    for line in open(folder / "dist.all.last"):
        fields = line.split()
        surnames[fields[0].lower()] = float(fields[1])
    for file in ("dist.female.first", "dist.male.first"):
        for line in open(folder / file):
            fields = line.split()
            given[fields[0].lower()] = max(given.get(fields[0].lower(), 0), float(fields[1]))
    return surnames, given


def names_of_many_cultures():
    """Each part of a name in small letters without accents, and of how many locales it is one."""
    locales = collections.defaultdict(set)
    for module in pkgutil.iter_modules(faker.providers.person.__path__):
        provider = importlib.import_module(f"faker.providers.person.{module.name}").Provider
        for attribute in dir(provider):
            names = getattr(provider, attribute)
            if ("first_name" not in attribute and "last_name" not in attribute) or not isinstance(names, (tuple, list, dict)):
                continue
            for name in names:
                for part in re.split("[ '-]", ascii_only(str(name).lower())):
                    if re.fullmatch("[a-z]{2,}", part):
                        locales[part].add(module.name)
    return {name: len(of) for name, of in locales.items()}


def derived(word, table):
    """What the lexicon derives a word from (`Lexicon.traits(ofInflected:)`), `None` where from nothing."""
    if len(word) < 4:
        return None

    def stem(ending):
        if not word.endswith(ending):
            return None
        base = word[: -len(ending)]
        for candidate in (base, base + "e", base[:-1] if len(base) > 2 and base[-1] == base[-2] else ""):
            if len(candidate) >= 2 and candidate in table:
                return candidate
        return None

    def plain(ending):
        base = word[: -len(ending)]
        return base if word.endswith(ending) and len(base) >= 2 and base in table else None

    found = {
        "s": lambda: plain("s") or plain("es") or stem("ers"),
        "d": lambda: stem("ed") or plain("d"),
        "g": lambda: stem("ing"),
        "y": lambda: plain("ly"),
        "r": lambda: stem("er") or plain("r"),
    }.get(word[-1], lambda: None)()
    if found:
        return found
    if word.endswith(("ies", "ied")) and len(word) >= 4 and word[:-3] + "y" in table:
        return word[:-3] + "y"
    return None


def swift(name, comment, words):
    lines, line = [], ""
    for word in sorted(words):
        if len(line) + len(word) + 1 > 108:
            lines.append(line)
            line = ""
        line += (" " if line else "") + word
    lines.append(line)
    body = "".join(f"        {line} \\\n" for line in lines[:-1]) + f"        {lines[-1]}\n"
    file = pathlib.Path(__file__).parent / f"Vocabulary+{name[0].upper()}{name[1:]}.swift"
    file.write_text(
        f"// Made by make-vocabulary.py; where the words come from, and under what licence, stands in NOTICE.md.\n"
        f"extension Vocabulary {{\n    /// {comment}\n"
        f'    static let {name}: StaticString = """\n{body}        """\n}}\n'
    )
    print(f"{file.name}: {len(words)} words, {file.stat().st_size // 1024} KiB")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--lists", type=pathlib.Path, required=True)
    lists = parser.parse_args().lists
    english = scowl(next(lists.rglob("scowl/english-words.10")).parent)
    surnames, given = census()
    spanish_words = spanish(lists)
    cultures = names_of_many_cultures()
    common = [word for word, share in given.items() if share >= 0.03]

    def is_name(word):
        plain = ascii_only(word)
        if plain in MORE_NAMES or surnames.get(plain, 0) >= 0.001 or plain in given:
            return True
        # The most frequent words are names somewhere as well (`too`, `the`), and say nothing.
        return plain in cultures and max(wordfreq.zipf_frequency(word, "en"), wordfreq.zipf_frequency(word, "es") - 1) < 5.3

    def is_word_first(word):
        plain = ascii_only(word)
        if plain in WORDS_RATHER_THAN_NAMES:
            return True
        if plain in MORE_NAMES or plain in MORE_AMBIGUOUS:
            return False
        frequency = max(wordfreq.zipf_frequency(word, "en"), wordfreq.zipf_frequency(word, "es") - 0.4)
        surname, first, locales = surnames.get(plain, 0), given.get(plain, 0), cultures.get(plain, 0)
        if frequency >= 4.4 and surname < 0.012 and first < 0.005 and locales <= 3:
            return True
        return frequency >= 4.2 and surname < 0.004 and first < 0.01 and locales <= 1

    def is_hardly_a_word(word):
        plain = ascii_only(word)
        if plain in NAMES_RATHER_THAN_WORDS:
            return True
        # A frequent given name that English does not have as a word is none in Spanish either.
        return plain in common and plain not in english and plain not in MORE_NAMES

    everyday = {w for w in english if not is_hardly_a_word(w)}
    foreign = set()
    for word, frequency in spanish_words.items():
        if is_hardly_a_word(word) or word in everyday:
            continue
        # What is a name first of all is a Spanish word only where that is frequent.
        plain = ascii_only(word)
        if (surnames.get(plain, 0) >= 0.001 or plain in given) and frequency < 4.2 and plain not in MORE_NAMES:
            continue
        foreign.add(word)
        if plain not in surnames and plain not in given:
            foreign.add(plain)
    foreign -= everyday
    ambiguous = {w for w in everyday | foreign if is_name(w)}
    # What the lexicon has, and is a name as well.
    lexicon = pathlib.Path(__file__).parent.parent / "Lexicon"
    for file in lexicon.glob("Lexicon+*.swift"):
        if file.name != "Lexicon+Names.swift":
            ambiguous |= {w for w in re.findall(r"\b[a-z]{2,}\b", " ".join(re.findall(r'"([^"]*)"', file.read_text())))
                          if is_name(w) and w not in NAMES_RATHER_THAN_WORDS}
    ambiguous |= MORE_AMBIGUOUS
    # Partners' names do not stand in Swift.
    for words in (everyday, foreign, ambiguous):
        words -= {"axon", "nova"}
    # Words of the lexicon that are words first of all are listed with them, which tells that.
    words = {w for w in everyday | ambiguous - foreign if w not in ambiguous or is_word_first(w)}
    foreign_words = {w for w in foreign if w not in ambiguous or is_word_first(w)}

    # What the lexicon derives need not be listed. Shorter words first: a base must stay for what derives from it.
    table, kept = set(ambiguous), set()
    for word in sorted(words, key=len):
        if not (base := derived(word, table)) or base in ambiguous or word in ambiguous:
            kept.add(word)
        table.add(word)
    # Names that would be derived, as "Becker" from "beck", are names.
    everything = words | foreign_words | ambiguous
    forbidden = {
        name for name in set(surnames) | set(given) | MORE_NAMES | set(cultures)
        if name not in everything and derived(name, everything)
    }
    swift("english", "Ordinary English words (SCOWL) that are nobody's name, or words first; what derives from them is left out.", kept)
    swift("spanish", "Ordinary Spanish words (rla-es) that are nobody's name, or words first, with and without accents.", foreign_words)
    swift("ambiguous", "Words of both languages that are names of some culture, too: `rose`, `hunter`.", ambiguous)
    swift("names", "Names that would otherwise be taken for a form of an ordinary word: `becker`.", forbidden)


if __name__ == "__main__":
    main()
