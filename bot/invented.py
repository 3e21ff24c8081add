"""Words and names for invented people: nobody is called so, and nobody wrote these lines."""

from collections.abc import Mapping, Sequence

COLOURS = (
    "Amber", "Coral", "Indigo", "Ivory", "Olive", "Russet", "Silver", "Umber",
)  # fmt: skip
THINGS = ("Anchor", "Comet", "Kite", "Lantern", "Pebble")
NAMES = tuple(f"{colour} {thing}" for thing in THINGS for colour in COLOURS)

# What somebody might write, by the language in which they would.
LINES: Mapping[str, Sequence[str]] = {
    "en": (
        "The garden took over and I let it.",
        "New job since Monday; the desk has a window.",
        "We moved. Boxes everywhere, and quiet evenings.",
        "A hard month. I walked a lot.",
        "I said no to my brother and nothing fell down.",
        "The choir has me back on Thursdays.",
        "I slept through, three nights in a row.",
        "Still angry now and then, for a shorter time.",
    ),
    "de": (
        "Der Umzug ist geschafft, der Balkon hat Sonne.",
        "Ich habe im Büro Nein gesagt und es ging.",
        "Kein guter Monat. Ich war viel draußen.",
        "Die Kleine läuft jetzt und lacht dabei.",
        "Seit Montag die neue Stelle, leiser als die alte.",
    ),
    "fr": (
        "Le jardin pousse et moi aussi, un peu.",
        "Le train, de nouveau, sans y penser.",
        "Un mois difficile, mais je cuisine encore.",
        "Ma sœur est venue, nous avons ri.",
    ),
    "es": (
        "Volví a nadar los martes.",
        "El trabajo nuevo me gusta más de lo que pensaba.",
        "Un mes duro; camino por las mañanas.",
        "Pinté la cocina de verde.",
    ),
    "it": (
        "Ho ripreso a suonare la domenica.",
        "La casa nuova è piccola e chiara.",
        "Un mese faticoso, ma dormo meglio.",
    ),
    "pt": (
        "Voltei a correr de manhã cedo.",
        "O trabalho novo corre bem.",
        "Um mês difícil, com dias bons pelo meio.",
    ),
    "nl": (
        "Ik fiets weer naar het werk.",
        "Een zware maand, maar de tuin bloeit.",
        "Op zondag koken we weer samen.",
    ),
    "uk": (
        "Я знову співаю по четвергах.",
        "Нова робота спокійніша за стару.",
        "Важкий місяць, але я багато гуляю.",
    ),
}

# A letter in the seven beginnings, as each reads on.
LETTER = (
    "whoever kept the lamp on", "drew the map of all those doors", "laughed about the kettle",
    "did good work", "the plants by the window are well", "the patience", "a former Tuesday",
)  # fmt: skip
