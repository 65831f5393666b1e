"""Recomputes a log's root from its entries with pymerkle, and compares it with the checkpoint's."""

import base64
import sys
from urllib.request import urlopen

from pymerkle import InmemoryTree

url = sys.argv[1]
lines = urlopen(f"{url}/checkpoint").read().decode().split("\n")
size, root = int(lines[1]), base64.b64decode(lines[2])
tree = InmemoryTree(algorithm="sha256")
for bundle in range((size + 255) // 256):
    width = min(256, size - bundle * 256)
    path = f"{bundle:03}" + (f".p/{width}" if width < 256 else "")
    data = urlopen(f"{url}/tile/entries/{path}").read()
    for _ in range(width):
        length = int.from_bytes(data[:2], "big")
        tree.append_entry(data[2 : 2 + length])
        data = data[2 + length :]
    assert not data, f"tile/entries/{path} has more than {width} entries"
assert tree.get_size() == size
# pymerkle's empty tree has the root of RFC 6962 as well: the hash of nothing.
assert tree.get_root() == root, "the entries do not have the root of the checkpoint"
