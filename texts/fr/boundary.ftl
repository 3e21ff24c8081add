# What asks for more than this channel is for: meeting, gifts, money, other contact. Therapists
# call it «le cadre».

boundary-card =
    { $form ->
       *[formal] Cette conversation va dans un seul sens : elle est là pour votre histoire. Elle ne permet ni rencontres, ni cadeaux, ni paiements, ni contact ailleurs. C’est plus sûr des deux côtés. Vous pouvez partager ceci tel quel.
        [informal] Cette conversation va dans un seul sens : elle est là pour ton histoire. Elle ne permet ni rencontres, ni cadeaux, ni paiements, ni contact ailleurs. C’est plus sûr des deux côtés. Tu peux partager ceci tel quel.
    } { $therapist } le lit, sans petit mot en retour. /back montre comment demander à en parler.
boundary-things = Les fiches de contact, les cadeaux et les paiements n’ont pas leur place ici. Rien n’a été gardé ni transmis.
boundary-seen = <i>Cela touche au cadre : aucun petit mot ne l’accompagne.</i>
