# Opting in. The card is a legal text: plain words; changing it needs a new version.

consent-card =
    <b>Af en toe een bericht</b>

    { $form ->
       *[formal] U kreeg deze link van { $therapist }. Als u ja zegt, kan hier af en toe een kort bericht komen. De dagen ziet u vooraf. U kunt met één tik antwoorden, een paar regels schrijven of niets zeggen.
        [informal] Je kreeg deze link van { $therapist }. Als je ja zegt, kan hier af en toe een kort bericht komen. De dagen zie je vooraf. Je kunt met één tik antwoorden, een paar regels schrijven of niets zeggen.
    } Antwoorden hoeft nooit.

    <b>Wie schrijft, wie leest.</b> Een programma stuurt de berichten. { $form ->
       *[formal] Naar { $therapist } gaat alleen wat u zelf deelt.
        [informal] Naar { $therapist } gaat alleen wat je zelf deelt.
    } Leesdagen: { $days }. Niemand houdt deze chat in de gaten, en hij is niet voor noodgevallen.

    <b>Wat het niet is.</b> Het is geen sessie en geen therapie, en er begint geen therapie opnieuw mee. Het is gratis en er komt nooit een rekening. Geen werkgever en geen verzekeraar kan het zien.

    <b>Wat wordt bewaard.</b> { $form ->
       *[formal] De praktijk slaat uw woorden versleuteld op. Na het lezen blijven ze hooguit 90 dagen, tenzij u ze hier bewaart.
        [informal] De praktijk slaat je woorden versleuteld op. Na het lezen blijven ze hooguit 90 dagen, tenzij je ze hier bewaart.
    } Telegram bewaart chats met bots op eigen servers, en die chats zijn niet end-to-end versleuteld. Wat { $therapist } heeft gelezen, kan bij { $therapist } in een dossier blijven staan.

    Stoppen kan altijd, met één tik.
consent-go-on = Dit heb ik gelezen
consent-no = Nee, bedankt
consent-age =
    { $form ->
       *[formal] Eén vraag: bent u 18 of ouder?
        [informal] Eén vraag: ben je 18 of ouder?
    }
consent-age-yes = Ja
consent-age-no = Nee
consent-rhythm =
    { $form ->
       *[formal] Hoe wilt u het graag?
        [informal] Hoe wil je het graag?
    } Er is nog niets ingesteld.
consent-scheduled = Berichten volgens een plan
consent-on-wish = Alleen als ik wil schrijven
consent-dates =
    Dit zouden de dagen zijn:

    { $dates }

    Elk bericht komt tussen { $opens } en { $closes } uur ({ $zone }). Van 20 december tot en met 2 januari komt er geen. Na het laatste houdt het op. Antwoorden hoeft nooit.{ $tells ->
        [no] {""}
       *[yes] {" "}{ $form ->
           *[formal] Als { $therapist } iets van u heeft gelezen, komt hier een stil seintje.
            [informal] Als { $therapist } iets van jou heeft gelezen, komt hier een stil seintje.
        }
    }

    Dit alles is een begin. { $form ->
       *[formal] Daarna kunt u dagen, tijden, onderwerpen en meer zelf kiezen.
        [informal] Daarna kun je dagen, tijden, onderwerpen en meer zelf kiezen.
    }
consent-dates-fine = Deze dagen zijn goed
consent-done-scheduled =
    Alles is ingesteld. Het eerste bericht komt op { $day }. Tot dan is het hier stil. Niemand houdt deze chat in de gaten; /help laat zien waar een mens antwoordt.

    { $form ->
       *[formal] U kunt hier altijd schrijven. Er gaat niets naar { $therapist }, tenzij u op “Delen” tikt. Via /settings kunt u kiezen wat er komt, /stop stopt alles meteen.
        [informal] Je kunt hier altijd schrijven. Er gaat niets naar { $therapist }, tenzij je op “Delen” tikt. Via /settings kun je kiezen wat er komt, /stop stopt alles meteen.
    }
consent-done-on-wish =
    Alles is ingesteld. Er komen geen berichten. Niemand houdt deze chat in de gaten; /help laat zien waar een mens antwoordt. { $form ->
       *[formal] Als u wilt schrijven, kan dat gewoon hier. Er gaat niets naar { $therapist }, tenzij u op “Delen” tikt.
        [informal] Als je wilt schrijven, kan dat gewoon hier. Er gaat niets naar { $therapist }, tenzij je op “Delen” tikt.
    } /stop stopt alles meteen.
consent-declined =
    Dat is goed. { $form ->
       *[formal] De link is nu gebruikt, en over u is niets bewaard. Het ga u goed.
        [informal] De link is nu gebruikt, en over jou is niets bewaard. Het ga je goed.
    }
