"""What promises too much, advertises, or praises the therapist, in each language.

What is forbidden stands nowhere at all: no claim of law or of safety, since nobody watches this
channel and nobody can vouch for what a message does; no word that counts who did not come; nobody
is asked to speak well of anybody. It counts also where it is denied: «not monitored» makes people
think of a channel that is.
"""

from care.wording.fault import Fault, Phrases

PHRASES: dict[str, Phrases] = {
    "en": {
        Fault.MARKETING: (
            (
                r"(?:best|top|leading|premium|award[- ]winning|world[- ]class) (?:care|service"
                r"|practice)"
            ),
            r"special offer|discount|for free now|free trial|sign up (?:now|today)",
            r"limited (?:time|offer)|act now|don't miss out|newsletter|subscribe|refer a friend",
            r"tell your friends|life[- ]changing|proven (?:to|results?)",
            r"guaranteed (?:results?|success)|success guaranteed|money back",
            r"(?:leave|write|post|give) (?:me |us )?a (?:review|rating)|rate (?:me|us|this)",
            r"five stars?|recommend (?:me|us)|book (?:now|today)",
            r"new (?:packages?|prices?|courses?)|follow (?:me|us) on",
        ),
        Fault.PRAISE: (
            (
                r"(?:best|wonderful|great|amazing|excellent|gifted|brilliant"
                r"|fantastic) (?:therapist|counsellor)"
            ),
            r"(?:my|our) (?:good|great|excellent|wonderful|important|valuable) work",
            r"(?:we|i) (?:did|do) (?:great|wonderful|excellent) work|i (?:did|do) good work",
            r"how much (?:i|we) helped",
            r"(?:i|we) (?:helped|healed|saved|cured|changed) you",
            r"thanks to (?:me|us|my work|our work)|what (?:i|we) (?:did|have done) for you",
            r"you owe it to (?:me|us)",
        ),
        Fault.FORBIDDEN: (
            r"(?:hipaa|gdpr)[- ](?:compliant|compliance|certified|ready|safe)|hipaa",
            r"(?:un)?monitor(?:s|ed|ing)?|under surveillance|supervised around the clock",
            r"prevent(?:s|ed|ing)? suicides?|suicide prevention|saves? lives|life[- ]saving",
            r"no[- ]shows?|did not show up|overdue|non-?complian(?:t|ce)|at risk|high[- ]risk",
            r"testimonials?|success stor(?:y|ies)",
        ),
    },
    "de": {
        Fault.MARKETING: (
            (
                r"(?:beste|führende|erstklassige|ausgezeichnete)[nrs]? (?:praxis|betreuung"
                r"|angebot|leistung)"
            ),
            r"sonderangebot|rabatt|jetzt (?:anmelden|buchen|sichern|testen)|gratis testen",
            r"nur (?:kurze|für kurze) zeit|newsletter|abonnier\w+|weiterempfehl\w+",
            r"empfehlen sie (?:mich|uns)|empfiehl (?:mich|uns)|lebensverändernd\w*",
            r"garantierte[rn]? erfolg|erfolg garantiert|geld zurück|nachweislich wirksam",
            r"erfolgsgarantie|bewert(?:e|en sie) (?:mich|uns)",
            r"(?:bewertung|rezension) (?:schreiben|abgeben|hinterlassen)|fünf sterne",
            r"folg(?:e|en sie) (?:mir|uns) auf|neue (?:kurse|angebote|preise|pakete)",
        ),
        Fault.PRAISE: (
            (
                r"(?:beste|tolle|grossartige|wunderbare|hervorragende"
                r"|ausgezeichnete)[nr]? therapeut(?:in)?"
            ),
            r"(?:meine|unsere) (?:gute|tolle|grossartige|hervorragende|wertvolle|wichtige) arbeit",
            r"(?:ich habe|wir haben) (?:dir|ihnen) (?:so |sehr |viel )*(?:geholfen|gerettet)",
            r"dank (?:mir|meiner hilfe|unserer arbeit)|was (?:ich|wir) für (?:dich|sie) getan",
            r"wie sehr (?:ich|wir) (?:dir|ihnen) geholfen",
        ),
        Fault.FORBIDDEN: (
            r"hipaa(?:-\w+)?|(?:dsgvo|gdpr)[- ](?:konform\w*|zertifiziert\w*|sicher)|überwach\w+",
            r"monitoring|monitort|verhinder(?:t|n) (?:suizide?|selbstmorde?)",
            r"(?:suizid|selbstmord)(?:prävention|verhütung)|rettet leben|no-?shows?",
            r"nicht erschienen|nichterscheinen|ausfallhonorar|überfällig\w*|suizidgefährdet\w*",
            r"risikopatient\w*|testimonials?|erfahrungsberichte?|erfolgsgeschichten?",
            r"kundenstimmen?",
        ),
    },
    "es": {
        Fault.MARKETING: (
            r"(?:la mejor|el mejor|los mejores|líder en) (?:atención|servicio|consulta|cuidados?)",
            r"oferta especial|descuentos?|prueba gratis",
            r"(?:reserva|reserve|inscr[ií]bete|inscr[ií]base) (?:ya|ahora|hoy)|bolet[ií]n",
            r"suscr[ií]b(?:ete|ase)",
            r"recomi[eé]nd(?:a|e|ame|eme|anos|enos)(?: a)? (?:mí|un amigo|tus amigos|sus amigos)?",
            r"te cambia la vida|le cambia la vida|resultados? garantizados?|eficacia probada",
            r"resultados probados",
            r"(?:deja|deje|escribe|escriba) (?:una|tu|su) (?:reseña|valoración|opinión)",
            r"cinco estrellas|s[ií]gue(?:me|nos) en|s[ií]ga(?:me|nos) en",
            r"nuevos (?:cursos|precios|paquetes)",
        ),
        Fault.PRAISE: (
            r"(?:mejor|gran|excelente|maravillos[oa]|estupend[oa]) terapeuta",
            r"(?:mi|nuestro) (?:gran|buen|excelente|valioso|importante) trabajo",
            r"(?:te|le|lo|la) (?:ayudé|ayudamos|salvé|salvamos|curé|curamos)(?: tanto| mucho)?",
            r"gracias a (?:mí|nosotros|mi ayuda|nuestra ayuda|mi trabajo)",
            r"lo que (?:hice|hicimos) por (?:ti|usted)",
        ),
        Fault.FORBIDDEN: (
            r"hipaa|cumple (?:con )?(?:el )?(?:rgpd|gdpr|la hipaa)|conforme (?:al|con el) rgpd",
            r"monitor(?:ead|izad)[oa]s?|monitor(?:ea|iza|eamos|izamos|eo|ización)|vigilad[oa]s?",
            r"bajo vigilancia|supervisad[oa]s?|(?:previene|evita|impide) (?:el|los) suicidios?",
            r"prevención del suicidio|salva vidas|no-?shows?|no se present(?:ó|aron|aste)",
            r"inasistencias?|(?:respuesta|nota|mensaje) (?:atrasad[oa]|con retraso)",
            r"(?:paciente|persona|grupo)s? (?:en|de) riesgo|testimonios?|testimonial(?:es)?",
            r"casos? de éxito|historias? de éxito",
        ),
    },
    "fr": {
        Fault.MARKETING: (
            r"(?:le meilleur|la meilleure|les meilleurs) (?:service|cabinet|soins?|accompagnement)",
            r"offre spéciale|code promo|essai gratuit",
            r"(?:réserve|réservez|inscris-toi|inscrivez-vous) (?:vite|maintenant|dès)|newsletter",
            r"abonne(?:-toi|z-vous)|recommande(?:-moi|z-moi|-nous|z-nous)",
            r"parle(?:z)? de (?:moi|nous) à (?:tes|vos)|change(?:ra)? (?:ta|votre) vie",
            r"résultats? garantis?|résultats prouvés|efficacité prouvée|satisfait ou remboursé",
            r"(?:laisse|laissez|écris|écrivez|donne|donnez) (?:un|ton|votre) avis",
            r"note(?:z)?-(?:moi|nous)|cinq étoiles|(?:suis|suivez)-(?:moi|nous) sur",
            r"nouveaux (?:tarifs|cours|forfaits)",
        ),
        Fault.PRAISE: (
            r"(?:meilleur|excellent|formidable|merveilleux|grand)e? thérapeute",
            r"(?:mon|notre) (?:beau|bon|grand|excellent|précieux) travail",
            (
                r"(?:je|nous) (?:t'|vous |t')(?:ai|avons) (?:tant |beaucoup |bien )?(?:aidée?"
                r"|sauvée?|guérie?)s?"
            ),
            r"grâce à (?:moi|nous|mon aide|notre aide|mon travail)",
            r"ce que (?:j'ai|nous avons) fait pour (?:toi|vous)",
        ),
        Fault.FORBIDDEN: (
            r"hipaa|conforme (?:au|à la) (?:rgpd|hipaa)|certifiée? (?:rgpd|hds)|surveillée?s?",
            r"sous surveillance|(?:est |sont )?monitorée?s?|monitoring|suivie? en direct",
            r"(?:prévient|empêche|évite) (?:le|les|un) suicides?|prévention du suicide",
            r"sauve des vies|no-?shows?|absence injustifiée|posé un lapin",
            r"(?:réponse|mot|message|lettre) en retard|(?:patiente?|personne)s? à risque",
            r"ne s'est pas présentée?|témoignages?(?: (?:client|patient)\w*)?",
            r"histoires? de réussite",
        ),
    },
    "it": {
        Fault.MARKETING: (
            r"(?:il|la|i) miglior[ie]? (?:servizio|studio|cura|assistenza)|offerta speciale|sconto",
            r"prova gratuita|(?:prenota|prenoti|iscriviti|si iscriva) (?:ora|subito|oggi)",
            r"newsletter|abbonati|si abboni",
            r"(?:consigliami|mi consigli|ci consigli|consigliaci) (?:a|agli|ai)|ti cambia la vita",
            r"le cambia la vita|risultat[oi] garantit[oi]|risultati provati",
            r"soddisfatti o rimborsati",
            r"(?:lascia|lasci|scrivi|scriva) (?:una|la tua|la sua) (?:recensione|valutazione)",
            r"cinque stelle|(?:seguimi|mi segua|seguici|ci segua) su",
            r"nuovi (?:corsi|prezzi|pacchetti)",
        ),
        Fault.PRAISE: (
            r"(?:miglior|ottim[oa]|eccellente|meraviglios[oa]|grande|brav[oa]) (?:psico)?terapeuta",
            r"(?:il mio|il nostro) (?:ottimo|grande|prezioso|bel|buon|importante) lavoro",
            r"(?:ti|l'|la|lo) (?:ho|abbiamo) (?:tanto |molto )?(?:aiutat|salvat|guarit)[oa]",
            r"grazie a (?:me|noi|il mio aiuto)|grazie al (?:mio|nostro) (?:aiuto|lavoro)",
            r"quello che (?:ho|abbiamo) fatto per (?:te|lei)",
        ),
        Fault.FORBIDDEN: (
            r"hipaa|conforme al (?:gdpr|rgpd)|certificat[oa] gdpr|monitorat[oaie]|monitoraggio",
            r"monitoriamo|sorvegliat[oaie]|sotto sorveglianza",
            r"(?:previene|prevengono|evita|impedisce) (?:il |i )?suicidi[o]?",
            r"prevenzione del suicidio|salva (?:la )?vit[ae]|no-?shows?|non si è presentat[oa]",
            r"mancat[ae] (?:presentazione|disdetta)",
            r"(?:risposta|messaggio|lettera) (?:in ritardo|scadut[oa])",
            r"(?:paziente|persona|persone|pazienti) a rischio|testimonianz[ae]|storie di successo",
        ),
    },
    "nl": {
        Fault.MARKETING: (
            r"(?:de |het )?(?:beste|toonaangevende) (?:zorg|praktijk|service|begeleiding)",
            r"aanbieding|korting|gratis proberen|proefperiode",
            r"(?:boek|schrijf (?:je|u) in|meld (?:je|u) aan) (?:nu|vandaag)|nieuwsbrief|abonneer",
            r"(?:beveel|raad) (?:mij|ons|me) aan|vertel het (?:je|uw) vrienden",
            r"verandert (?:je|uw) leven|gegarandeerd (?:succes|resultaat)",
            r"bewezen (?:effectief|resultaat|resultaten)|geld terug",
            r"(?:schrijf|geef|laat) (?:een|je|uw) (?:recensie|review|beoordeling)|vijf sterren",
            r"volg (?:mij|me|ons) op|nieuwe (?:cursussen|prijzen|pakketten)",
        ),
        Fault.PRAISE: (
            r"(?:beste|geweldige|uitstekende|fantastische|goede) therapeute?",
            r"(?:mijn|ons) (?:goede|goed|mooie|geweldige|waardevolle|belangrijke) werk",
            (
                r"(?:ik heb|wij hebben|we hebben) (?:je|jou|u) (?:zo |zoveel |veel "
                r"|goed )?(?:geholpen|gered|genezen)"
            ),
            r"dankzij (?:mij|ons|mijn hulp|onze hulp|mijn werk)",
            r"wat (?:ik|wij|we) voor (?:je|jou|u) (?:heb|hebben) gedaan",
        ),
        Fault.FORBIDDEN: (
            r"hipaa|avg-?(?:proof|conform|gecertificeerd)|voldoet aan de avg|bewaakt|gemonitord",
            r"monitort|monitoring|onder toezicht|in de gaten gehouden",
            r"voorkomt (?:zelfmoord|zelfdoding|suïcide)|(?:suïcide|zelfmoord|zelfdodings)preventie",
            r"redt levens|no-?shows?|niet verschenen|niet (?:op )?komen (?:op)?dagen",
            r"achterstallige?|te laat met|risicopatiënt\w*|testimonials?|ervaringsverha(?:al|len)",
            r"succesverha(?:al|len)|klantervaring(?:en)?",
        ),
    },
    "pt": {
        Fault.MARKETING: (
            r"(?:o melhor|a melhor|os melhores) (?:serviço|atendimento|cuidados?|consultório)",
            r"oferta especial|descontos?|teste grátis",
            r"(?:reserve|marque|inscreva-se|inscreve-te) (?:já|agora|hoje)|newsletter|boletim",
            r"assine|subscrev[ae]|recomend[ae](?:-me|-nos) (?:a|aos)|indique (?:a )?um amigo",
            r"muda a (?:sua|tua) vida|resultados? garantidos?|resultados comprovados",
            r"eficácia comprovada",
            r"(?:deixe|deixa|escreva|escreve) (?:uma|a sua|a tua) (?:avaliação|crítica|opinião)",
            r"cinco estrelas|(?:siga|segue)-(?:me|nos) n[oa]|nos siga|me siga",
            r"novos (?:cursos|preços|pacotes)",
        ),
        Fault.PRAISE: (
            r"(?:melhor|excelente|ótim[oa]|maravilhos[oa]|grande) terapeuta",
            (
                r"(?:o meu|meu|o nosso|nosso) (?:ótimo|bom|grande|excelente|valioso"
                r"|importante) trabalho"
            ),
            r"(?:ajudei|ajudámos|ajudamos|salvei|salvámos|curei)-(?:te|o|a|vos)",
            r"(?:te|lhe|o|a) (?:ajudei|salvei|curei)|graças a (?:mim|nós|minha ajuda)",
            r"graças (?:ao|à) (?:meu|minha|nosso|nossa) (?:trabalho|ajuda)",
            r"o que (?:fiz|fizemos) por (?:ti|si|você)",
        ),
        Fault.FORBIDDEN: (
            r"hipaa|(?:em )?conform(?:e|idade) com o (?:rgpd|gdpr)|de acordo com a lgpd",
            r"conforme a lgpd|monitor(?:ad|izad)[oa]s?|monitor(?:ização|amento|iza|amos)",
            r"vigiad[oa]s?|sob vigilância|supervisionad[oa]s?",
            r"(?:previne|evita|impede) (?:o|os) suicídios?|prevenção do suicídio|salva vidas",
            r"no-?shows?|não compareceu|faltou à (?:consulta|sessão)",
            r"(?:resposta|mensagem|carta|nota) (?:atrasada|em atraso)",
            r"(?:paciente|pessoa)s? (?:em|de) risco|testemunhos?|depoimentos?|casos? de sucesso",
            r"histórias? de sucesso",
        ),
    },
    "uk": {
        Fault.MARKETING: (
            r"найкращ(?:ий|а|е|і|у) (?:сервіс|допомога|послуг[аиу]|догляд|кабінет)|акці(?:я|ї|йна)",
            r"знижк[аиу]|спеціальна пропозиція|безкоштовна проба",
            r"(?:запишись|запишіться|замов|замовте) (?:зараз|сьогодні)|розсилк[аиу]",
            r"підпиш(?:ись|іться)|(?:порадь|порадьте|рекомендуй|рекомендуйте) (?:мене|нас)",
            r"зміню(?:є|ють) (?:твоє |ваше )?життя|гарантован\w+ результат\w*",
            r"доведен\w+ (?:результат\w*|ефективніст\w*)",
            r"(?:залиш|залиште|напиши|напишіть) (?:свій )?відгук|п'ять зірок",
            r"оцін(?:и|іть) (?:мене|нас)|(?:стеж|стежте) за (?:мною|нами)",
            r"нов(?:і|ий) (?:курси|курс|ціни|пакети)",
        ),
        Fault.PRAISE: (
            r"(?:найкращ|чудов|прекрасн|видатн)(?:ий|а|ого|ої|у) (?:психо)?терапевт\w*",
            r"(?:моя|наша|мою|нашу) (?:чудов|добр|гарн|прекрасн|важлив|цінн)(?:а|у) робот[ау]",
            (
                r"(?:я|ми) (?:тобі|вам|тебе|вас) (?:так |дуже )?(?:допом(?:іг|огла|огли)"
                r"|врятува\w+|вилікува\w+)"
            ),
            r"завдяки (?:мені|нам|моїй|нашій)|що (?:я|ми) для (?:тебе|вас) зроби(?:в|ла|ли)",
        ),
        Fault.FORBIDDEN: (
            r"hipaa|відповіда(?:є|ють) (?:вимогам )?(?:gdpr|hipaa)|сертифікован\w+ за gdpr",
            r"під наглядом|моніторинг\w*|моніторить\w*|відстежу(?:ється|ють|ємо)",
            r"за (?:тобою|вами) стежать|запобіга(?:є|ють) самогубств\w+",
            r"(?:запобігання|профілактика) самогубств\w*|ряту(?:є|ють) життя|no-?shows?",
            r"не з'яви(?:вся|лася|лись|лися)|неявк[аиу]|прострочен\w+|протерміновано",
            r"у групі ризику|відгуки (?:клієнтів|пацієнтів)|істор(?:ія|ії) успіху",
        ),
    },
}
