"""Plain phrases that mean stop, or help, in each language: whole messages only, never part of one.

"I stopped smoking" and "my sister helped" are stories. All languages are tried at once, because
people write in another one than they chose.
"""

import unicodedata

# Courtesies around a phrase that change nothing about it.
POLITE = {
    "en": (
        "please",
        "pls",
        "plz",
        "thanks",
        "thank you",
        "hi",
        "hello",
        "ok",
        "okay",
        "now",
        "sorry",
    ),
    "de": ("bitte", "danke", "hallo", "ok", "jetzt", "sofort"),
    "es": ("por favor", "gracias", "hola", "ya"),
    "fr": ("s'il vous plaît", "s'il te plaît", "svp", "stp", "merci", "bonjour", "maintenant"),
    "it": ("per favore", "per piacere", "grazie", "ciao", "subito"),
    "pt": ("por favor", "obrigado", "obrigada", "olá", "agora"),
    "nl": ("alstublieft", "alsjeblieft", "aub", "ajb", "dank je", "bedankt", "hallo", "nu"),
    "uk": ("будь ласка", "прошу", "дякую", "привіт", "зараз"),
}

STOP = {
    "en": (
        "stop", "/stop", "stop it", "stop this", "stop all", "stopall", "stop everything",
        "stop writing", "stop writing to me", "stop writing me", "stop texting me",
        "stop texting", "stop messaging me", "stop messaging", "stop contacting me",
        "stop sending", "stop sending me messages", "stop sending messages",
        "stop sending me these", "stop sending these", "stop sending me these messages",
        "stop sending these messages", "stop the messages", "stop these messages",
        "stop messages", "stop the notes", "stop the check-ins", "stop bothering me",
        "no more messages", "no more notes", "no more check-ins", "no more texts",
        "i want no more messages", "i don't want any more messages",
        "i don't want more messages", "i don't want these messages",
        "i don't want these messages anymore", "i don't want messages anymore",
        "i don't want this anymore", "i don't want this any more", "i want to stop",
        "i'd like to stop", "i would like to stop",
        "can you stop", "could you stop", "can you stop writing to me", "unsubscribe",
        "unsubscribe me", "opt out", "opt-out", "optout", "i opt out", "i want to opt out",
        "take me off", "take me off the list", "take me off this list", "remove me",
        "remove me from the list", "remove me from this list", "leave me alone",
        "don't write to me", "don't write to me again", "don't write to me anymore",
        "don't write me anymore", "don't write anymore", "don't message me",
        "don't message me again", "don't message me anymore", "don't text me",
        "don't text me again", "don't text me anymore", "don't contact me",
        "don't contact me again", "don't contact me anymore", "do not write to me",
        "do not write to me again", "do not message me", "do not message me again",
        "do not contact me", "do not contact me again", "do not text me",
        "never write to me again", "never contact me again",
    ),
    "de": (
        "stopp", "stoppen", "aufhören", "hör auf", "hören sie auf", "hör auf damit", "lass das",
        "keine nachrichten mehr", "keine weiteren nachrichten", "nicht mehr schreiben",
        "schreib mir nicht mehr", "schreiben sie mir nicht mehr", "abmelden", "abbestellen",
        "ich möchte keine nachrichten mehr", "ich will keine nachrichten mehr",
        "lass mich in ruhe", "lassen sie mich in ruhe", "ich möchte aufhören",
    ),
    "es": (
        "para", "parar", "pare", "alto", "basta", "basta ya", "detener", "no más mensajes",
        "ningún mensaje más", "no quiero más mensajes", "no quiero recibir más mensajes",
        "no me escribas más", "no me escriba más", "no me escribas", "no me escriban más",
        "deja de escribirme", "deje de escribirme", "dejen de escribirme", "darme de baja",
        "quiero darme de baja", "baja", "cancelar suscripción", "déjame en paz",
        "déjenme en paz", "déjeme en paz",
    ),
    "fr": (
        "arrêter", "arrête", "arrêtez", "arrête ça", "arrêtez ça", "ça suffit", "stop ça",
        "plus de messages", "plus de message", "plus aucun message", "je ne veux plus de messages",
        "je ne veux plus recevoir de messages", "je ne veux plus de message",
        "ne m'écris plus", "ne m'écrivez plus", "arrête de m'écrire", "arrêtez de m'écrire",
        "désabonner", "me désabonner", "se désabonner", "désinscription", "me désinscrire",
        "je veux arrêter", "laisse-moi tranquille", "laissez-moi tranquille",
    ),
    "it": (
        "basta", "ferma", "fermati", "si fermi", "smetti", "smettila", "la smetta", "smettere",
        "basta messaggi", "niente più messaggi", "nessun altro messaggio",
        "non voglio più messaggi",
        "non voglio più ricevere messaggi", "non scrivermi più", "non scrivetemi più",
        "non mi scriva più", "smetti di scrivermi", "smettetela di scrivermi", "disiscrivimi",
        "disiscrivermi", "annulla iscrizione", "lasciami in pace", "lasciatemi in pace",
        "mi lasci in pace",
    ),
    "pt": (
        "parar", "pare", "para", "chega", "basta", "pare com isso", "para com isso",
        "não quero mais mensagens", "não quero receber mais mensagens", "sem mais mensagens",
        "chega de mensagens", "não me escreva mais", "não me escrevas mais",
        "não me mande mais mensagens", "pare de me escrever", "para de me escrever",
        "pare de me mandar mensagens", "cancelar inscrição", "cancelar subscrição",
        "quero parar", "me deixe em paz", "deixe-me em paz", "me deixa em paz", "deixa-me em paz",
    ),
    "nl": (
        "stoppen", "stop ermee", "stop hiermee", "hou op", "houd op", "ophouden",
        "geen berichten meer", "geen bericht meer", "ik wil geen berichten meer",
        "ik wil geen berichten meer ontvangen",
        "niet meer schrijven", "schrijf me niet meer", "schrijf mij niet meer",
        "stuur me niets meer", "stuur geen berichten meer",
        "afmelden", "uitschrijven", "meld me af", "ik wil stoppen",
        "laat me met rust", "laat mij met rust",
    ),
    "uk": (
        "стоп", "зупинити", "зупини", "зупиніть", "зупинись", "зупиніться", "припини",
        "припиніть", "припинити", "досить", "годі", "більше не пиши", "більше не пишіть",
        "не пиши мені", "не пишіть мені", "не пиши мені більше", "не пишіть мені більше",
        "більше не пиши мені", "більше не пишіть мені", "не пиши більше", "не пишіть більше",
        "більше ніяких повідомлень", "не хочу більше повідомлень",
        "я більше не хочу повідомлень", "не надсилайте більше повідомлень", "відписатися",
        "відпишіть мене", "дай мені спокій", "дайте мені спокій",
        "залиш мене в спокої", "залиште мене в спокої",
    ),
}  # fmt: skip

# Also a cry. Some are names, of people and of towns: who types one of those as an answer gets the
# help page and can type more of it, and nobody who cries for help is taken for an answer.
HELP = {
    "en": (
        "help", "/help", "help me", "i need help", "i need some help", "need help", "get help",
        "i want help", "can you help", "can you help me", "could you help me", "help page",
        "show help", "show me help", "sos",
    ),
    "de": (
        "hilfe", "/hilfe", "zu hilfe", "hilf mir", "helft mir", "helfen sie mir", "helfen",
        "ich brauche hilfe", "brauche hilfe", "ich brauch hilfe", "ich benötige hilfe",
        "kannst du mir helfen", "können sie mir helfen", "hilfeseite",
    ),
    "es": (
        "ayuda", "/ayuda", "ayúdame", "ayúdeme", "ayúdenme", "necesito ayuda", "quiero ayuda",
        "me puedes ayudar", "me puede ayudar", "puedes ayudarme", "puede ayudarme", "socorro",
        "auxilio",
    ),
    "fr": (
        "aide", "/aide", "aide-moi", "aidez-moi", "à l'aide", "au secours", "j'ai besoin d'aide",
        "besoin d'aide", "peux-tu m'aider", "tu peux m'aider", "pouvez-vous m'aider",
        "vous pouvez m'aider",
    ),
    "it": (
        "aiuto", "/aiuto", "aiutami", "aiutatemi", "mi aiuti", "ho bisogno di aiuto",
        "ho bisogno d'aiuto", "bisogno di aiuto", "mi serve aiuto", "puoi aiutarmi",
        "può aiutarmi", "mi puoi aiutare", "mi può aiutare",
    ),
    "pt": (
        "ajuda", "/ajuda", "ajude-me", "ajuda-me", "me ajude", "me ajuda", "preciso de ajuda",
        "quero ajuda", "pode me ajudar", "pode ajudar-me", "podes ajudar-me", "você pode me ajudar",
        "socorro",
    ),
    "nl": (
        "hulp", "/hulp", "help mij", "ik heb hulp nodig", "hulp nodig", "ik wil hulp",
        "kun je me helpen", "kunt u me helpen", "kan je me helpen", "kunt u mij helpen",
    ),
    "uk": (
        "допомога", "/допомога", "допоможи", "допоможіть", "допоможи мені", "допоможіть мені",
        "поможіть", "потрібна допомога", "мені потрібна допомога", "потребую допомоги",
        "на допомогу", "рятуйте", "можете мені допомогти", "чи можете мені допомогти",
    ),
}  # fmt: skip


def wants_stop(text: str) -> bool:
    """Whether the whole message says stop, in any language, whatever its case and marks."""
    return _without_courtesies(_words(text)) in _STOP


def wants_help(text: str) -> bool:
    """Whether the whole message asks for help, in any language, whatever its case and marks."""
    return _without_courtesies(_words(text)) in _HELP


def _words(text: str) -> tuple[str, ...]:
    """Bare words: no case, accents, apostrophes, punctuation, or emoji."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    kept = []
    for character in plain:
        if character in "'\u2019\u2018\u02bc\u0060\u00b4" or unicodedata.combining(character):
            continue
        kept.append(character if character.isalnum() else " ")
    return tuple("".join(kept).split())


def _without_courtesies(said: tuple[str, ...]) -> tuple[str, ...]:
    """The words without the courtesies at both ends."""
    shorter = True
    while shorter and said:
        shorter = False
        for polite in _POLITE:
            if said[: len(polite)] == polite:
                said, shorter = said[len(polite) :], True
            if said[-len(polite) :] == polite:
                said, shorter = said[: -len(polite)], True
    return said


_STOP = frozenset(_words(phrase) for phrases in STOP.values() for phrase in phrases)
_HELP = frozenset(_words(phrase) for phrases in HELP.values() for phrase in phrases)
_POLITE = frozenset(_words(phrase) for phrases in POLITE.values() for phrase in phrases)
