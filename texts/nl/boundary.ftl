# What asks for more than this channel is for: meeting, gifts, money, other contact.

boundary-card =
    { $form ->
       *[formal] Deze chat gaat één kant op: hij is er voor uw verhaal. Er komen geen afspraken, cadeaus, betalingen of ander contact uit voort. Zo blijft hij veilig voor u beiden. U kunt dit zo delen.
        [informal] Deze chat gaat één kant op: hij is er voor je verhaal. Er komen geen afspraken, cadeaus, betalingen of ander contact uit voort. Zo blijft hij veilig voor jullie allebei. Je kunt dit zo delen.
    } { $therapist } leest het, en er komt geen korte regel op terug. /back laat zien hoe een gesprek te vragen is.
boundary-things = Contactkaarten, cadeaus en betalingen hebben geen plek in deze chat. Er is niets van bewaard of doorgegeven.
boundary-seen = <i>Dit gaat over grenzen: hier past geen korte regel bij.</i>
