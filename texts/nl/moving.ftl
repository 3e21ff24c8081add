# Moving to another Telegram account with a code.

moving-code =
    { $form ->
       *[formal] <b>Iets om te bewaren, als u wilt.</b>
        [informal] <b>Iets om te bewaren, als je wilt.</b>
    } Komt er ooit een ander Telegram-account, dan verhuist met deze code alles daarheen:

    <code>{ $code }</code>

    Stuur de code vanuit het nieuwe account aan dit programma. Hij werkt één keer. Bewaar hem waar niemand anders hem ziet.
moving-screen =
    <b>Ander account.</b> { $form ->
       *[formal] Met een code verhuist dit alles naar een ander Telegram-account van u.
        [informal] Met een code verhuist dit alles naar een ander Telegram-account van jou.
    } Een nieuwe code vervangt de vorige.
moving-make = Nieuwe code maken
moving-made = De nieuwe code komt hier zo aan.
moving-done =
    Verhuisd. Alles wat bij de andere chat hoorde, is nu hier, en daar komt niets meer. { $form ->
       *[formal] Wat daar al staat, blijft staan tot u die chat verwijdert.
        [informal] Wat daar al staat, blijft staan tot je die chat verwijdert.
    }
moving-gone =
    Deze chat is verhuisd naar een ander account: de code is daar gebruikt. Hier komt niets meer. { $form ->
       *[formal] Was u dat niet, laat het dan weten aan de persoon die u heeft uitgenodigd.
        [informal] Was jij dat niet, laat het dan weten aan de persoon die je heeft uitgenodigd.
    }
moving-here-already =
    { $form ->
       *[formal] Deze code is voor een ander account van u.
        [informal] Deze code is voor een ander account van jou.
    } Hier is alles al.
moving-taken = Dit account heeft hier al een eigen plek, dus er is niets verhuisd.
moving-unknown = Die code opent niets. Een code werkt één keer, en een nieuwere komt ervoor in de plaats.
