# What everybody may meet.
#
# Glossary, what clients read. Keep these words everywhere:
#   note (a check-in) = bericht, which says nothing on a lock screen · hello = groet · invitation (the
#   kind that asks) = uitnodiging · a line = regel · the quiet line of a receipt = stil seintje ·
#   story, what you wrote = verhaal, wat u schreef · to share = delen · to keep = bewaren · to take
#   back = terugnemen · to delete = verwijderen · to erase = wissen, in the passive: «wist» also means
#   «knew» · digest, list = lijst · reading day = leesdag · way back = weg terug · lock screen =
#   vergrendelscherm · help line = hulplijn · topic = onderwerp · tap = tik, tikken, aantikken ·
#   file of what a therapist wrote down = dossier.
# What therapists and admins read: former client = oud-cliënt · therapist = therapeut · supervisor =
#   supervisor · admin = beheerder. All of them name no gender.
# The imperative (tik, typ, kies) is one for «u» and «je», so it needs no choice by $form.

stranger-hello =
    Hallo. Dit is een programma dat korte berichten stuurt aan mensen die zijn uitgenodigd. { $form ->
       *[formal] Beginnen kan met een link van iemand die u uitnodigt. Over u is niets opgeslagen.
        [informal] Beginnen kan met een link van iemand die je uitnodigt. Over jou is niets opgeslagen.
    }
link-not-open = Deze link opent nu niets. Wie hem heeft gegeven, kan een nieuwe maken.
link-is-yours =
    { $form ->
       *[formal] Deze link hebt u zelf gemaakt.
        [informal] Deze link heb je zelf gemaakt.
    } Hij is voor iemand anders bedoeld en blijft dus ongebruikt.
link-was-yours = Deze link is hier al gebruikt. Alles is zoals het was.
link-not-needed = Alles is hier al ingesteld, dus deze link blijft ongebruikt.
button-old = Deze knop hoort bij een eerdere stap. Er is niets veranderd.
nothing-to-do = Er is hier nu niets te doen. /start laat zien hoe het ervoor staat.
dialogue-tap-please = Een tik op een van de knoppen is hier genoeg. Typen wat erop staat, kan ook.
nobody-reads-this = Een programma verzorgt deze chat, en niemand leest wat hier wordt geschreven. /start laat zien wat het kan, /help waar een mens antwoordt.
problem-sorry =
    Er ging hier iets mis. { $form ->
       *[formal] Wat u als laatste stuurde, is niet verwerkt.
        [informal] Wat je als laatste stuurde, is niet verwerkt.
    } Sorry daarvoor. Nog een keer sturen kan helpen.
help-chat =
    <b>Wat deze chat is</b>
    Een programma stuurt korte berichten op afgesproken dagen. Antwoorden hoeft nooit. { $form ->
       *[formal] Wat u schrijft, blijft bij u, tenzij u op “Delen” tikt.
        [informal] Wat je schrijft, blijft bij jou, tenzij je op “Delen” tikt.
    }

    /start laat zien hoe het ervoor staat. { $form ->
       *[formal] Via /settings kunt u kiezen wat er komt, via /language hoe het klinkt. /back laat een weg terug zien. /pause geeft een pauze. /stop stopt alles meteen. /mydata geeft een kopie van uw gegevens.
        [informal] Via /settings kun je kiezen wat er komt, via /language hoe het klinkt. /back laat een weg terug zien. /pause geeft een pauze. /stop stopt alles meteen. /mydata geeft een kopie van je gegevens.
    } Met /forget wordt alles gewist.

help-without-records =
    Er werkt hier nu iets niet. { $form ->
       *[formal] Wat u schrijft, wordt later verwerkt.
        [informal] Wat je schrijft, wordt later verwerkt.
    }
command-language = Taal en toon
command-back = Er speelt iets nieuws
command-concern = Iets voelde niet goed
command-wayback = Hoe ik weer te bereiken ben
command-start = Hoe het ervoor staat
command-mine = Wat ik tot nu toe heb verteld
command-mydata = Een kopie van mijn gegevens
command-forget = Alles over mij wissen
command-privacy = Wat wordt bewaard, en waar
command-rules = Wat dit is, en wat niet
command-help = Hulp, en wat dit is
command-hide = Ik ben nu niet alleen: weghalen wat kan
command-stop = Alle berichten stoppen
command-pause = Drie maanden pauze
command-invite = Een oud-cliënt uitnodigen
bot-description =
    Korte berichten op afgesproken dagen. Een programma stuurt ze, en niemand houdt deze chat in de gaten. Hij is niet voor noodgevallen: /help laat zien waar een mens antwoordt. { $form ->
       *[formal] Beginnen kan met een link van iemand die u uitnodigt.
        [informal] Beginnen kan met een link van iemand die je uitnodigt.
    }
bot-about = Korte berichten op afgesproken dagen. Niemand houdt deze chat in de gaten.

cannot-keep = Dit programma kan tekst, spraakberichten en foto’s aannemen. De rest laat het liggen.
