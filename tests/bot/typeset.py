"""Letters to set on a page, and words of many scripts to set them with."""

# ruff: noqa: RUF001  words of many languages: their letters are meant

from bot.typesetting import typeset
from care.letter import Place
from handlers.letter_text import Paragraph

WIDTH, HEIGHT = 148, 210  # millimetres
LEFT, RIGHT, TOP, BOTTOM = 20, WIDTH - 20, 23, HEIGHT - 25
HAIR = 0.8  # millimetres by which an f or a j may hang over
KETTLE = "I remember when we sat by the window and the kettle was louder than both of us. "
LANGUAGES = {
    "en": "Thank you for every “and then?”, for the antidisestablishmentarianism – it’s fine.",
    "de": "Über die Donaudampfschifffahrtsgesellschaftskapitänsmütze: „groß“, sagten Sie, ß/ẞ.",
    "es": "¿Y después? ¡El año pasado! El electroencefalografista llegó al pingüino, señora.",
    "fr": "Où êtes-vous ? « Là », dit-elle, anticonstitutionnellement ; cœur, naïve, Noël, ça.",
    "it": "Perché no? Così è più facile, precipitevolissimevolmente, e l’età è già là.",
    "nl": "Eén geërgerde hottentottententententoonstelling, ’s ochtends vroeg in IJmuiden.",
    "pt": "Não, só à noite: a inconstitucionalissimamente longa oração do avô e da avó, ô.",
    "uk": "Ґанок, їжак і об’єкт: нікотинамідаденіндинуклеотидфосфат – «а потім?», щастя є.",
}
OTHERS = {
    "el": "Σ’ ευχαριστώ πολύ για όλα, ᾧ Ἀθηνᾶ.",
    "vi": "Cảm ơn rất nhiều vì tất cả những điều ấy.",
    "pl": "Dziękuję, gęślą jaźń. Čeština: příliš žluťoučký kůň. Türkçe: ığdır ş.",
    "hy": "Շնորհակալություն",
    "ka": "გმადლობთ ყველაფრისთვის",
}
HEBREW = "אני זוכרת את הפעם שבה ישבנו ליד החלון ושתינו תה"
ARABIC = "أتذكر عندما جلسنا بجانب النافذة وكان الإبريق أعلى منا"
EMOJI = {
    "a face": "😀",
    "a newer face": "🥹",
    "a heart": "❤️",
    "a skin tone": "👍🏽",
    "two people and a skin tone": "👩🏾‍💻",
    "a family": "👩‍👩‍👧‍👦",
    "a rainbow flag": "🏳️‍🌈",
    "a country": "🇺🇦",
    "a part of one": "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
    "a key": "1️⃣",
    "a mended heart": "❤️‍🩹",
}


def free(text: str) -> list[Paragraph]:
    return [Paragraph(Place.FREE, text)]


def paged(text: str) -> bytes:
    return typeset(free(text), language="en")


def guided(*, length: int = 120) -> list[Paragraph]:
    """All eight parts, each about so long."""
    body = (KETTLE * 7)[:length].strip()
    return [
        Paragraph(Place.DEAR, "Dear Dana,"),
        *(Paragraph(place, body) for place in
          (Place.REMEMBER, Place.FUN, Place.FEEL, Place.HOPE, Place.THANKS)),
        Paragraph(Place.SIGNED, "Signed Ann"),
        Paragraph(Place.UNSAID, "I kept the pencil."),
    ]  # fmt: skip
