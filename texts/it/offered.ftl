# What people meet when the practice does not offer something, or says something of its own. What
# comes unasked (-end, -go-on, -new, -gone) has no clinical word, not even «lo studio».

offered-not = Per ora lo studio non offre questo, quindi non è cambiato nulla.
offered-not-checkins =
    Per ora lo studio non manda messaggi. { $form ->
       *[formal] Qui può scrivere quando vuole.
        [informal] Qui puoi scrivere quando vuoi.
    }
offered-not-letters =
    Per ora lo studio non riceve nuove lettere. { $form ->
       *[formal] Quello che Lei ha scritto resta Suo.
        [informal] Quello che hai scritto resta tuo.
    }
offered-not-way-back = Per ora lo studio non mostra qui come tornare in contatto. /help dice dove risponde una persona, a ogni ora.
offered-not-plan =
    Per ora lo studio non offre questo piano. { $form ->
       *[formal] Il Suo resta com’è.
        [informal] Il tuo resta com’è.
    }
offered-notes-end =
    Un piccolo cambiamento: qui i messaggi in date stabilite sono finiti, per tutte le persone. { $form ->
       *[formal] Non ha nulla a che fare con Lei. Qui può scrivere quando vuole, e non Le viene chiesto nulla.
        [informal] Non ha nulla a che fare con te. Qui puoi scrivere quando vuoi, e non ti viene chiesto nulla.
    }
offered-notes-go-on =
    { $form ->
       *[formal] I messaggi continuano, dopotutto, nelle Sue date.
        [informal] I messaggi continuano, dopotutto, nelle tue date.
    } /settings le mostra, e /stop ferma tutto subito.
offered-welcome = <b>Una parola dallo studio</b>
offered-privacy = <b>Che cosa dice lo studio sulla privacy</b>
offered-privacy-new =
    <b>Qui c’è un nuovo testo sulla privacy.</b> { $form ->
       *[formal] Non Le viene chiesto nulla.
        [informal] Non ti viene chiesto nulla.
    } È anche in /privacy.
offered-privacy-gone = Qui è stato tolto un testo sulla privacy. /privacy dice che cosa vale.
