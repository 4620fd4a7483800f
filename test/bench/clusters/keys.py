"""Fingerprints and n-gram keys by the standard library alone, from the published description of OpenRefine.

    tsx test/bench/clusters/write-texts.ts 4711 100000 > texts.json
    python3 test/bench/clusters/keys.py texts.json

prints one SHA-256 for each kind of key, over the keys in UTF-16 (big end first), each ended by a line feed.
"""

import hashlib
import json
import sys
import unicodedata

WHITE = set("\t\n\v\f\r \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
            "\u2028\u2029\u202f\u205f\u3000")
WHOLE = {
    "ß": "ss", "æ": "ae", "ø": "oe", "å": "aa", "©": "c", "\u00f0": "d", "\u0111": "d", "\u0256": "d",
    "\u00fe": "th", "ƿ": "w", "\u0127": "h", "\u0131": "i", "\u0138": "k", "\u0142": "l", "\u014b": "n",
    "\u017f": "s", "\u0167": "t", "œ": "oe", "ẜ": "s", "ẝ": "s",
}


def is_mark(letter):
    return "\u0300" <= letter <= "\u036f" or unicodedata.category(letter) in ("Lm", "Sk")


def is_noise(letter):
    category = unicodedata.category(letter)
    return category.startswith("P") or (category == "Cc" and letter not in WHITE)


def trim(text):
    start, end = 0, len(text)
    while start < end and text[start] in WHITE:
        start += 1
    while end > start and text[end - 1] in WHITE:
        end -= 1
    return text[start:end]


def folded(text):
    text = unicodedata.normalize("NFKD", trim(text).lower())
    text = "".join(WHOLE.get(letter, letter) for letter in text if not is_mark(letter))
    return "".join(letter for letter in text if not is_noise(letter))


def units(text):
    return text.encode("utf-16-be", "surrogatepass")


def words(text):
    found, word = [], []
    for letter in text + " ":
        if letter not in WHITE:
            word.append(letter)
        elif word:
            found.append("".join(word))
            word = []
    return found


def fingerprint(text):
    return units(" ".join(sorted(set(words(folded(text))), key=units)))


def ngrams(text, size):
    whole = units("".join(words(folded(text))))
    runs = {whole[at:at + 2 * size] for at in range(0, len(whole) - 2 * size + 1, 2)}
    return b"".join(sorted(runs))


def digest(keys):
    total = hashlib.sha256()
    for key in keys:
        total.update(key + b"\x00\n")
    return total.hexdigest()


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        texts = json.load(file)
    found = {"fingerprint": digest(map(fingerprint, texts))}
    for size in (1, 2, 3):
        found[f"ngram_{size}"] = digest(ngrams(text, size) for text in texts)
    print(json.dumps({"texts": len(texts), **found}, indent=2))
    if len(sys.argv) > 2:
        with open(sys.argv[2], "w", encoding="utf-8") as file:
            json.dump([[fingerprint(t).hex(), ngrams(t, 2).hex()] for t in texts], file)


main()
