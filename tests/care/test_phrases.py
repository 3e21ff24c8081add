"""Plain words that mean stop, or help, and stories that only contain them."""

import pytest

from care.phrases import HELP, POLITE, STOP, wants_help, wants_stop


@pytest.mark.parametrize(
    "text",
    [
        "stop",
        "STOP",
        " Stop. ",
        "/stop",
        "stop!!!",
        "Please stop",
        "stop please",
        "Hi, please stop now, thank you",
        "No more messages",
        "no more messages, please",
        "unsubscribe",
        "Leave me alone",
        "leave me alone!!! 😡",
        "don't write to me",
        "Don\u2019t write to me.",
        "dont write to me",
        "I don't want these messages anymore",
        "opt-out",
        "Opt out",
        "bitte keine Nachrichten mehr",
        "Hör auf!",
        "HÖR AUF",
        "Ho\u0308r auf",
        "Lassen Sie mich in Ruhe",
        "no quiero más mensajes",
        "No quiero mas mensajes, gracias",
        "Déjame en paz",
        "Arrêtez, s'il vous plaît",
        "arretez",
        "ne m\u2019écrivez plus",
        "basta",
        "non scrivermi più",
        "pare",
        "Não quero mais mensagens",
        "nao quero mais mensagens",
        "geen berichten meer aub",
        "Laat me met rust",
        "Будь ласка, не пишіть мені більше",
        "ДОСИТЬ",
        "відписатися",
    ],
)
def test_a_message_that_says_stop_stops(text: str) -> None:
    assert wants_stop(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "please",
        "thank you",
        "😡",
        "I stopped smoking",
        "stop by any time",
        "non-stop",
        "It never stops",
        "I can't stop thinking about the baby",
        "stop smoking, that was the plan, and I did",
        "The bus stop is gone",
        "full stop",
        "unstoppable",
        "stopwatch",
        "My mother told me: leave me alone",
        "no more nightmares",
        "make it stop",
        "I want it to stop hurting",
        "starting a job",
        "ich habe aufgehört zu rauchen",
        "para mi hermana todo va bien",
        "Basta così, ho detto a mio padre",
        "j'ai arrêté de fumer",
        "ik ben gestopt met roken",
        "я перестав палити, досить з мене",
        "no",
        "cancel",
        "I quit",
        "the end",
    ],
)
def test_a_story_that_contains_stop_is_a_story(text: str) -> None:
    assert not wants_stop(text)


@pytest.mark.parametrize("language", STOP)
def test_every_phrase_stops_with_and_without_courtesies(language: str) -> None:
    for phrase in STOP[language]:
        assert wants_stop(phrase.upper() + " !")
        for polite in POLITE[language]:
            assert wants_stop(f"{polite}, {phrase}")
            assert wants_stop(f"{phrase}, {polite}.")


@pytest.mark.parametrize(
    "text",
    [
        "help", "Help!", "HELP!!!", " help. ", "/help", "help please", "please help me now",
        "I need help", "i need help 😢", "Can you help me?", "SOS",
        "Hilfe", "Hilfe bitte", "Ich brauche Hilfe.", "/hilfe", "Helfen Sie mir!",
        "ayuda", "¡Ayuda!", "Ayúdame", "ayudame por favor", "necesito ayuda", "¡Socorro!",
        "aide", "Aide-moi", "à l\u2019aide", "Au secours !", "j'ai besoin d'aide",
        "aiuto", "Aiutami, per favore", "ho bisogno d\u2019aiuto",
        "ajuda", "Preciso de ajuda", "me ajuda por favor",
        "hulp", "Help me aub", "Ik heb hulp nodig",
        "допомога", "ДОПОМОЖІТЬ!", "Будь ласка, допоможіть мені", "мені потрібна допомога",
    ],
)  # fmt: skip
def test_a_message_that_asks_for_help_gets_it(text: str) -> None:
    assert wants_help(text)
    assert not wants_stop(text)


@pytest.mark.parametrize(
    "text",
    [
        "", "   ", "?", "please", "😢",
        "help yourself", "helpful", "it helps", "I helped my sister", "no help at all",
        "Thank you for your help", "thanks for the help", "my help came from an odd place",
        "I asked for help and got it", "the helpline was busy", "self help",
        "ohne Hilfe ging es nicht", "die Hilfe kam spät", "Haushaltshilfe",
        "con la ayuda de mi madre", "la ayuda llegó", "l'aide est venue", "Aida", "un aide",
        "grazie dell'aiuto", "l'aiuto di mia sorella", "obrigada pela ajuda", "a ajuda veio",
        "bedankt voor de hulp", "hulpverlener", "дякую за допомогу", "допомога прийшла",
    ],
)  # fmt: skip
def test_a_story_that_contains_help_is_a_story(text: str) -> None:
    assert not wants_help(text)


@pytest.mark.parametrize("language", HELP)
def test_every_phrase_asks_for_help_with_and_without_courtesies(language: str) -> None:
    for phrase in HELP[language]:
        assert wants_help(phrase.upper() + " !")
        assert not wants_stop(phrase)
        for polite in POLITE[language]:
            assert wants_help(f"{polite}, {phrase}")
            assert wants_help(f"{phrase}, {polite}.")


def test_the_languages_are_the_same_in_all_tables() -> None:
    assert set(STOP) == set(HELP) == set(POLITE) == {"en", "de", "es", "fr", "it", "pt", "nl", "uk"}
