"""Police narratives, generated: the texts, and where the identities in them are.

Every text is made of one to four templates. README.md says of each file of them whether its misses were read. The same seed
makes the same texts.
"""
import pathlib
import random
import re

from faker import Faker

FOLDER = pathlib.Path(__file__).parent
LOCALES = ("en_US es_MX en_IN fr_FR de_DE pl_PL tr_TR it_IT pt_BR nl_NL fil_PH id_ID cs_CZ hu_HU fi_FI sv_SE hr_HR "
           "ro_RO yo_NG zu_ZA vi_VN en_GB es_ES no_NO da_DK").split()
# Names that Faker has only in their own script, or not at all, and names that are English words.
FIRST = ("Wei Xiuying Min-jun Ji-woo Hyun Thuy Anh Quoc Mohammed Fatima Abdirahman Hodan Oluwaseun Chidinma Kwame Priya "
         "Arjun Gurpreet Sione Keoni Dakota Winona Tariq Layla Yosef Shira Dmitri Svetlana Aiyana Xochitl Itzel").split()
LAST = ("Zhang Huang Kim Park Nguyen Tran Al-Masri Haddad Farah Warsame Adeyemi Okonkwo Mensah Patel Iyer Sandhu Tuiasosopo "
        "Kealoha Begay Yazzie Hussein Rahimi Ben-David Petrov Ivanova Quispe Mamani Ixtlilco O'Brien McAllister").split()
WORD_FIRST = ("Rose Hunter Austin May Grace Mark Will Chase Hope Faith Summer Dawn Heather Ivy Violet Frank Grant Dean Drew "
              "Art Bill Pat Rich Rusty Sandy Penny Ruby Jade Carter Mason Tyler Chance Brook Cliff Clay Lance").split()
WORD_LAST = ("Grant Brown Green White Black Gray Young King Cook Baker Hunter Rose Stone Woods Banks Rivers Brooks Ford "
             "Lincoln Bell Price Cross Love Day Long Short Small Rich Park Lake Hill Field Church House Street Walker").split()
STREETS = ("Alder Maple Magnolia Pecan Tillery Cedar Bend Beckley Guadalupe Valley View Old Mill Kiest Forest Park Martin "
           "Luther King Whispering Oaks Juniper Vandergriff Lamar Coit Sycamore Bluebonnet Mockingbird Houston").split()
SUFFIX = "St Street Ave Avenue Dr Drive Ln Lane Rd Road Blvd Ct Court Pl Way Cir Trail Pkwy".split()
DIRECTIONS = "north south east west northeast southwest".split()
VALUES = {
    "color": "black,white,dark blue,silver,gray,red,maroon,tan,dark green,light blue,gold,orange",
    "colorabbr": "blk,wht,sil,gry,red,dk blue,lt blue,grn,tan",
    "make": "Ford,Honda,Toyota,Chevrolet,Dodge,Nissan,Jeep,Hyundai,Kia,BMW,GMC,Subaru",
    "model": "F-150,Civic,Camry,Silverado,Charger,Altima,Wrangler,Elantra,Optima,Sierra 1500,Tahoe,Ram 2500,Accord",
    "vtype": "sedan,pickup,SUV,minivan,box truck,motorcycle,hatchback,van,flatbed",
    "cloth": "a black hoodie and gray pants,a red jacket,dark clothing and a face mask,a white t-shirt and blue jeans,"
             "a camouflage jacket and work boots,khaki shorts,a green ball cap and sunglasses,a gray sweatshirt with a logo",
    "damage": "front end damage,a broken tail light,a dent in the rear door,a missing hubcap,a cracked windshield,"
              "a ladder rack,stickers on the rear window,primer on the hood",
    "dirb": "northbound,southbound,eastbound,westbound,NB,SB,EB,WB",
    "crime": "burglary,theft,robbery,stolen vehicle,vandalism,prowler,disturbance,hit and run,shots fired",
    "item": "laptop,generator,mountain bike,television,purse,chainsaw,wallet,trailer,lawn mower,safe,drone",
    "place": "gas station,church parking lot,elementary school,apartment complex,grocery store,alley,playground,bus stop,car wash",
    "tool": "crowbar,screwdriver,hammer,flashlight,duffel bag,bolt cutter,handgun,ladder",
    "race": "white,black,Hispanic,Asian,light-skinned", "racesex": "W/M,B/M,H/M,B/F,W/F,H/F",
    "sex": "males,females,men,teenagers,subjects", "sex1": "male,female,man,woman",
    "build": "heavy set,thin build,medium build,tall and slim,stocky", "height": "5'10\",6'2\",about 6 feet tall,5 foot 8",
    "day": "Monday,Friday night,Saturday,02/12/2026,February 13,Tuesday morning,March 3rd,12 Feb 2026",
    "count": "2,3,4,five,six,12", "money": "200,1500,4,000,850", "HE": "he,she", "HE2": "He,She",
    "STATE": "TX,CA,OH,Texas",
}


class Corpus:
    def __init__(self, seed, adversarial=False, case=None, names=None):
        """`names`: lists of a set's own, in place of those above."""
        names = names or {}
        self.first, self.last, self.word_first, self.word_last, self.streets = (
            names.get(key, default) for key, default in (("FIRST", FIRST), ("LAST", LAST), ("WORD_FIRST", WORD_FIRST),
                                                         ("WORD_LAST", WORD_LAST), ("STREETS", STREETS)))
        self.own = {slot: values for slot, values in names.items() if slot in OWN}
        self.random = random.Random(seed)
        self.case = case
        self.adversarial = adversarial
        self.fakers = [Faker(locale) for locale in LOCALES]
        for index, faker in enumerate(self.fakers):
            faker.seed_instance(seed * 100 + index)

    def name(self):
        r, choice = self.random.random(), self.random.choice
        if r < 0.12:
            return choice(self.word_first), choice(self.word_last if self.random.random() < 0.5 else self.last)
        if r < 0.35:
            return choice(self.first), choice(self.last)
        faker = choice(self.fakers)
        return faker.first_name(), faker.last_name()

    def digits(self, pattern):
        return "".join(str(self.random.randint(0, 9)) if c == "#" else
                       self.random.choice("ABCDEFGHJKLMNPRSTVWXYZ") if c == "@" else c for c in pattern)

    def phone(self):
        area, last = self.random.randint(201, 989), self.digits("####")
        form = self.random.choice(("{a}-555-{l}", "({a}) 555-{l}", "{a}.555.{l}", "{a}555{l}", "+1 {a} 555 {l}", "1-{a}-555-{l}"))
        return form.format(a=area, l=last)

    def street(self):
        names = self.random.sample(self.streets, self.random.choice((1, 1, 2)))
        direction = self.random.choice(("", "", "N ", "W. ", "South "))
        if self.random.random() < 0.15:
            return f"{direction}{self.random.randint(4, 99)}th {self.random.choice(SUFFIX[:4])}"
        return f"{direction}{' '.join(names)} {self.random.choice(SUFFIX)}"

    def vin(self):
        letters, weights = "0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ", [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
        vin = [self.random.choice("0123456789ABCDEFGHJKLMNPRSTUVWXYZ") for _ in range(17)]
        total = sum(letters.index(c) % 10 * w for c, w in zip(vin, weights))
        vin[8] = "0123456789X"[total % 11]
        return "".join(vin)

    def value(self, slot):
        choice, digits = self.random.choice, self.digits
        if slot in self.own:
            return choice(self.own[slot])
        first, last = self.name()
        if slot in VALUES:
            return choice(VALUES[slot].replace("4,000", "4;000").split(",")).replace(";", ",")
        if slot == "time":
            return choice((f"{choice(range(1, 13))}:{choice(('00', '15', '30', '45'))} {choice(('am', 'pm', 'AM', 'PM'))}",
                           f"{choice(range(1, 13))}{choice(('am', 'pm'))}", f"{choice(range(10, 24))}:{choice(('05', '40'))}"))
        if slot == "time24":
            return f"{choice(range(0, 24)):02}{choice((0, 15, 30, 42)):02}"
        if slot == "dir":
            return choice(DIRECTIONS)
        address = f"{self.random.randint(100, 9999)} {self.street()}{choice(('', '', ' Apt ' + digits('##'), ' #' + digits('#')))}"
        return {
            "NAME": f"{first} {last}", "NAME2": f"{first} {last}", "FIRST": first, "FIRST2": first, "LAST": last, "LAST2": last,
            "OFFICER": f"{choice(('Ofc.', 'Officer', 'Det.', 'Sgt', 'Deputy', 'Trooper', 'Lt.'))} {choice(('', '', first[0] + '. '))}{last}",
            "PHONE": self.phone(), "PLATE": digits(choice(("@@@####", "#@@@###", "@@@-####", "@@@ ####", "@@##@@@"))),
            "VIN": self.vin(), "SSN": digits(choice(("219-##-####", "457 ## ####"))), "LAST4": digits("####"),
            "DOB": choice((f"{choice(range(1, 13)):02}/{choice(range(1, 29)):02}/19{digits('##')}", f"{choice(range(1, 13))}-{choice(range(1, 29))}-{digits('##')}",
                           f"March {choice(range(1, 29))}, 19{digits('##')}")),
            "AGE": str(self.random.randint(18, 89)), "ADDRESS": address, "STREET": self.street(),
            "CROSS": f"{choice(self.streets)} {choice(SUFFIX)} {choice(('and', '&', '/'))} {choice(self.streets)} {choice(SUFFIX)}",
            "CITY": choice(("Cedar Hollow", "Plano", "Garland", "Tulsa", "Bakersfield", "Amarillo")),
            "EMAIL": re.sub(r"[^a-z0-9.@]", "", f"{first[0]}.{last}@{choice(('cedarhollowpd.example', 'mail.example.com', 'cityof.example.org'))}".lower()),
            "HANDLE": re.sub(r"[^a-z]", "", first.lower()) + choice(("_", "")) + digits("##"), "BADGE": digits(choice(("####", "###"))),
            "UNIT": digits(choice(("#@##", "@##", "###"))), "CASE": digits(choice(("26-######", "2026-####", "CH26-#####", "26######"))),
            "CAD": digits("#######"), "DL": digits(choice(("########", "@#######"))), "SERIAL": digits("@@#######"),
            "LINK": choice(("https://tips.example.org/", "www.example.com/", "example.org/c/")) + digits("@@##"),
            "COORDS": f"32.{digits('#####')}, -96.{digits('#####')}",
        }[slot]

    def disguise(self, value):
        form = self.random.randrange(9)
        if form == 0:
            return "\u200b".join(value)
        if form == 1:
            return value.translate(str.maketrans("AEOPCTXaeopcxy", "АЕОРСТХаеорсху"))
        if form == 2:
            return value.translate(str.maketrans("oOiIeEaA", "00113344"))
        if form == 3:
            return " ".join(value.replace(" ", ""))
        if form == 4:
            return "".join(f"&#{ord(c)};" for c in value)
        if form == 5:
            return value[0] + "<b></b>" + value[1:]
        if form == 6:
            return "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in value)
        if form == 7:
            import base64
            return base64.b64encode(value.encode()).decode()
        words = "zero one two three four five six seven eight nine".split()
        return " ".join(words[int(c)] if c.isdigit() and c.isascii() else c for c in value) if sum(c.isdigit() for c in value) >= 7 else ".".join(value)

    def document(self, templates):
        """The text, its identities as (kind, value, as it is written), and the text without them."""
        shape = self.random.random()
        text, identities, rest = "", [], ""
        for template in self.random.sample(templates, self.random.randint(1, min(4, len(templates)))):
            for part in re.split(r"(\{\w+\})", template):
                if not part.startswith("{"):
                    text += part
                    rest += part
                    continue
                slot = part[1:-1]
                value = self.value(slot)
                if slot in ("HE", "HE2", "STATE") or slot.islower():
                    text += value
                    rest += value
                    continue
                if slot == "OFFICER":
                    title, _, name = value.partition(" ")
                    text, rest, value = text + title + " ", rest + title + " ", name
                kind = KINDS[slot]
                shown = self.disguise(value) if self.adversarial and kind not in ("age", "birth date") else value
                identities.append((kind, value, shown))
                text += shown
                rest += " "
            text += " "
            rest += " "
        if self.case:
            text = self.case(text)
        elif not self.adversarial:
            if shape < 0.08:
                text = text.upper()
            elif shape < 0.16:
                text = text.lower()
            elif shape < 0.24:
                text, rest = self.misspell(text, rest)
        return text.strip(), identities, rest

    def misspell(self, text, rest):
        """Two letters change places in a few long ordinary words."""
        words = [w for w in set(re.findall(r"\b[a-z]{7,}\b", rest))]
        for word in self.random.sample(sorted(words), min(2, len(words))):
            i = self.random.randrange(1, len(word) - 2)
            wrong = word[:i] + word[i + 1] + word[i] + word[i + 2:]
            text, rest = re.sub(rf"\b{word}\b", wrong, text), re.sub(rf"\b{word}\b", wrong, rest)
        return text, rest


# What only sets with names of their own have.
OWN = {
    "ROAD": "address", "SCHOOL": "address", "CHURCH": "address", "COMPLEX": "address", "TOWN": "address", "NICK": "name",
    "PARTIAL": "plate", "TEL": "phone", "LICENSE": "number",
}
KINDS = {
    **OWN,
    **dict.fromkeys(("NAME", "NAME2", "FIRST", "FIRST2", "LAST", "LAST2", "OFFICER"), "name"),
    **dict.fromkeys(("ADDRESS", "STREET", "CROSS", "CITY"), "address"),
    **dict.fromkeys(("BADGE", "UNIT", "CASE", "CAD", "SERIAL", "DL"), "number"),
    **dict.fromkeys(("SSN", "LAST4"), "ssn"), "PHONE": "phone", "PLATE": "plate", "VIN": "vehicle id", "DOB": "birth date",
    "AGE": "age", "EMAIL": "e-mail", "HANDLE": "account", "LINK": "link", "COORDS": "place",
}


def templates(file):
    lines = (FOLDER / file).read_text().splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def names(file):
    """A set's own names: `LIST: words`, in which commas part names of several words."""
    lists = (line.split(": ", 1) for line in templates(file)) if (FOLDER / file).exists() else ()
    return {key: values.split("," if key in OWN else None) for key, values in lists}


def corpus(file, count, seed, adversarial=False, case=None):
    """`case`: `str.upper` or `str.lower` for texts that are written so as a whole."""
    source, chosen = Corpus(seed, adversarial, case, names(file.replace("templates", "names"))), templates(file)
    return [source.document(chosen) for _ in range(count)]
