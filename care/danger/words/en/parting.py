"""English: last words, by what is asked of those who stay."""

from care.danger.meaning import Meaning
from care.danger.words.en.parts import ILL

MEANINGS = {
    Meaning.LAST_WORDS: f"""
        (this is the last (youll|you will|you ll|anyone will|anyone|you|any of you|theyll)
            (will)? (ever)? (hear|see|get|read))
        ((dont|do not) blame * (she|he|they|you) (tried|did everything|did all|didnt know
            |couldnt|did what))
        (tell (mam|mum|mom|dad|my *|them|her|him) (that)? (i wasnt|it didnt|i didnt|it wont|i
            wont|i was not) (in pain|suffering|scared|suffer|afraid|hurt|in any pain|frightened
            |feel a thing))
        ((nobodys|nobody is|no ones|no one is|nobody should|no one should|nobody has|no one
            needs|nobody needs|i dont want (anyone|anybody|them|her|him|you|mum|dad|my *)) (to)?
            feel (guilty|responsible|to blame|bad about))
        ((dont|do not) feel (guilty|responsible) (when im|when you|for what|about what i|about
            this when|for me when|once im|after im))
        ((tell|please tell|telling|let) (my|the|our|them|her|him|everyone|mum|mam|dad) _ _ _
            (not|isnt|wasnt|nothing|none|no one|nobody|never|cant|arent|werent) _ (fault|to
            blame|blame|did|wrong|because of))
        ((tell|say to|please tell) (my *|them|her|him|everyone|mum|mam|dad|my * *) (that)? (i
            loved|i love|i always|i did love|im sorry|i said goodbye|goodbye|bye) _ _ (i wont|i
            cant|ill not|wont|never|no longer|i ll not|myself|chance|tonight))
        ((sorry|forgive me|apologies|apologise) _ _ (for|about) what {ILL} (do|about to do|be
            doing|doing|have to do|planning to do|planning) (tonight|tomorrow|today|next|now
            |after|soon)?)
        ((dont|do not|no need to) (try)? (to)? (ring|ringing|call|calling|phone|contact|reach
            |reaching) me _ _ (mind is made up|minds made up|too late|decided|goodbye|decision))
        (goodbye|bye|farewell) _ _ _ _ my (mind is|minds|decision is|decisions) made (up)?
        ((message|messages|texts|letters|emails|words|calls) from me (because|im leaving|any
            more|anymore|after|ever again))
        (no|be no|wont be any) more (messages|texts|letters|calls) from me
        ((its|this is|its going to be) the last time (ill|i will|im|youll|i) (write|writing
            |speak|text|hear|see|talk|wrote|be))
        ((nice|good|lovely|great|pleasure|honour) (knowing|to have known|to know|meeting) you
            (all|both|everyone|lot)? _ _ (goodbye|wont|done|last|end|over|leaving|bye|im done
            |take care))
        ((youve|you have|you were|you) (been)? _ (good|kind|great|lovely|nice|decent) _ _ _ _
            (im|ill|i am|i) (off to die|going to die|taking my leave|leaving this|leaving life
            |ending it|going for good|leaving for good|checking out))
        (ends|end|stops|finishes|over|finished) here (for me|and now|tonight|with me)
    """,
}
