"""Makes state-outlines.csv: the outlines of the states that have neighbours, as unions of their counties.

    pip install bokeh_sampledata shapely && python3 make-state-outlines.py > state-outlines.csv

One ring a line: the state, then latitude and longitude in thousandths of a degree, the first position absolute,
each other one as the difference to the one before. Alaska, Hawaii and Puerto Rico have no neighbour to be told from.
"""

from collections import defaultdict

from bokeh_sampledata.us_counties import records
from shapely.ops import unary_union

TOLERANCE = 0.008  # degrees; about 800 m
SMALLEST = 5e-4  # square degrees; about 5 km²

counties = defaultdict(list)
for county in records():
    counties[county["state"]].append(county["geometry"].buffer(1e-4))

print("state,ring")
for state in sorted(counties.keys() - {"AK", "HI", "PR"}):
    outline = unary_union(counties[state]).simplify(TOLERANCE)
    for part in getattr(outline, "geoms", [outline]):
        if part.area < SMALLEST:
            continue
        ring = [(round(y * 1000), round(x * 1000)) for x, y in list(part.exterior.coords)[:-1]]
        steps = [ring[0]] + [(b[0] - a[0], b[1] - a[1]) for a, b in zip(ring, ring[1:])]
        print(state + "," + " ".join(f"{y} {x}" for y, x in steps))
