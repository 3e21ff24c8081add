# What a client writes, and what becomes of it. Good news and bad news get the same warmth.

story-preview =
    { $form ->
       *[formal] Dit ziet { $therapist } als u het deelt:
        [informal] Dit ziet { $therapist } als je het deelt:
    }
story-face = Hoe het gaat: { $face }
story-voice = (een spraakbericht)
story-photo = (een foto)
story-share = Delen met { $therapist }
story-keep = Voor mezelf bewaren
story-delete = Verwijderen
story-shared =
    { $tone ->
        [plain] Gedeeld. Het gaat op { $day } naar { $therapist }. { $form ->
           *[formal] Tot het is gelezen, kunt u het veranderen of terugnemen.
            [informal] Tot het is gelezen, kun je het veranderen of terugnemen.
        }
       *[warm] Het is aangekomen, bedankt voor het vertellen. Het gaat op { $day } naar { $therapist }. { $form ->
           *[formal] Tot het is gelezen, kunt u het veranderen of terugnemen.
            [informal] Tot het is gelezen, kun je het veranderen of terugnemen.
        }
    }
story-take-back = Terugnemen
story-taken-back =
    Teruggenomen. { $therapist } krijgt het niet te zien. { $form ->
       *[formal] Het blijft hier, alleen voor u, tenzij u het verwijdert.
        [informal] Het blijft hier, alleen voor jou, tenzij je het verwijdert.
    }
story-perhaps-seen = De lijst waar het in stond, was al eens geopend. { $therapist } kan het dus hebben gezien.
story-kept =
    { $form ->
       *[formal] Bewaard, alleen voor u.
        [informal] Bewaard, alleen voor jou.
    } Niemand anders ziet het.
story-share-after-all = Toch delen
story-deleted = Verwijderd.
story-edited = Veranderd. De nieuwe versie telt.
story-edit-already_read = Dit was al gelezen, dus de verandering staat alleen in deze chat.
story-edit-already_shared = Dit was al gedeeld, dus de verandering staat alleen in deze chat.
story-edit-not_shared = De verandering staat alleen in deze chat.
story-edit-gone = Dit is al weg, dus de verandering staat alleen in deze chat.
story-already_shared = Het is al gedeeld.
story-already_read = Het is al gelezen.
story-not_shared = Het is niet gedeeld.
story-gone = Dat is er niet meer.
story-stopped =
    De berichten zijn gestopt. { $form ->
       *[formal] Wat u hier schrijft, wordt dus niet doorgegeven en niet bewaard.
        [informal] Wat je hier schrijft, wordt dus niet doorgegeven en niet bewaard.
    } Vraag voor een nieuw begin een nieuwe link, waar de eerste vandaan kwam. /help laat zien waar meteen een mens antwoordt.
receipt-read =
    { $form ->
       *[formal] Wat u stuurde, is gelezen op { $day }.
        [informal] Wat je stuurde, is gelezen op { $day }.
    }
receipt-read-named = Gelezen door { $therapist } op { $day }.
