"""English: farewells and last words."""

from care.danger.meaning import Meaning

MEANINGS = {
    Meaning.FAREWELL: """
        (goodbye|farewell|suicide|good bye|final|last|bye) (letter|letters|note|notes|video
        |videos|message|messages|text|texts|words|email|recording|recordings|voice note
        |voicemail|post|wishes)
        (note|notes|letter|letters) (to|for) (say goodbye|when im gone|the kids for after
        |after im gone|everyone i love|my family for|my kids for) / the note / my note
        letters to (everyone|everybody|all of them)
        (say|saying|said) (my)? (goodbyes|last goodbye|final goodbye|goodbye to (everyone
        |everybody|the kids|my family|all of you|you all|life|this world)) / my (goodbyes|will)
    """,
    Meaning.WRITE: """
        write|writing|wrote|written|writen / record|recorded|recording / leave|leaving|left
        send|sent|sending / post|posted|finish|finished|finishing
        (done|prepared|ready|hid|hidden|put|scheduled|typed|typing|typed up|draft|drafted
        |drafting) / (this is|its|heres|here is|say|saying|said|my)
    """,
    Meaning.LAST_WORDS: """
        (by the time|when|if|once) (you|u|anyone|anybody|they|someone) (read|reads|get|gets|see
        |sees|find|finds|hear|hears|are reading) (this|these|it) (message|letter|note|text
        |words)? (ill|i will|i ll|ill already|i will already|i|im|it|i would|i might) (be
        |will be|am|have)? (already|long|probably|all)? (be)? (gone|dead|over|far away|not here
        |no longer|left|done it|too late|at peace|with)
        (this is|its|heres|is) (my|the|probably my|going to be my) (last|final) (message|text
        |words|letter|post|goodbye|note|time (writing|talking|texting|you|ill|i)|email
        |conversation|one) (to you|to anyone|to everyone|ever|from me)?
        (last|final) (message|text|time|words|letter) (you|u|i|anyone|youll|ull) (will|ll
        |shall)? (ever)? (get|hear|hears|read|talk|receive|have from me|send|write|see)
        (goodbye|farewell|bye|good bye|adieu|goodnight) (forever|for good|for ever|everyone
        |everybody|world|cruel world|my love|my loves|to everyone|to everybody|to you all
        |all of you|to all of you|and thank you for everything|and thank you for trying
        |and sorry|and im sorry|im sorry)
        (wont|will not|never|not) (be)? (hear|hearing) (from)? (from me|me|me again) (again
        |anymore|ever|after)?
        (you|u|nobody|no one) (wont|will never|will not|never) (hear from|see
        |have to worry about|have to deal with|be bothered by) me (again|anymore|after|ever
        |any more)?
        forgive me for (what|this|leaving|giving up|not being strong|doing this|not staying) (im
        |i|ill|i am|i m)? (about|going|have|am|must|did|need)?
        (sorry|apologise|sorry in advance) for (what im about to|what i am about to|what ill do
        |what im going to|giving up|leaving you all|leaving you like this|not being stronger
        |not being strong enough)
        (dont|do not|please dont|please do not) (blame|be mad at|be angry at) (yourself
        |yourselves|me|anyone|him|her) (when|for what i|after|for what im|once|if you find
        |for this)
        (none of (this|it) (was|is)|its not|it isnt|it was not|it wasnt|its nobodys|nobodys
        |it was never|not) (your|anyones|anybodys|nobodys|my parents|mums|his|her) fault (when
        |that im|i did|i have to|i cant|im gone)
        (tell|please tell) (my|them|her|him|everyone|mum|mom|dad|the) * _ (i loved|i love
        |im sorry|that i loved|that i love|i always loved|it wasnt) (her|him|them|you
        |it)? (when im gone|ok|always|and goodbye|until the end|please|and im sorry
        |and that im sorry|her fault|his fault|their fault)
        (look after|take care of|please look after|please take care of|be there for
        |watch over) (my|the) * _ (when im gone|for me|after im gone|when i am gone|once im gone
        |after this|when im not here|for me please|after tonight)
        see you (all)? (on the other side|in the next life|in heaven)
        until we meet again (in heaven|on the other side)
        ill be watching (over you|from above|you from) / dont try to (find|stop|save) me
        do not try to (find|stop|save) me / dont look for me
        no one can (stop|save|help) me (now|anymore)
        its too late (for me|to save me|to stop me)
        this is (goodbye|the end for me|it for me|my goodbye|how it ends|where it ends)
        (wanted|want) (you|someone|somebody|anyone|them|people
        |everyone) to know (that)? i (tried|really tried|fought|loved you|loved them)
        thank you for (everything|trying) _ (goodbye|farewell|bye|good bye) / sewerslide szn
        rest in peace me / remember me (as|fondly|when im gone)
        (writing|wanted|want|here|just|messaging|texting|calling|called|time|wrote) (you
        |this)? to say (goodbye|bye|farewell|good bye|my goodbyes)
        thank you _ for (everything|all|all you|trying|your kindness|being) _ _ _ (goodbye
        |farewell|good bye|forgive me|im so sorry|i am sorry|it wasnt your fault
        |its not your fault|dont look|dont blame|i wont be|this is it|look after|i loved)
        (goodbye|farewell|good bye) (and|everyone|all|my|to|now|then|dear|thank you|thanks|sorry
        |im sorry|i love) (thank you|thanks|sorry|im sorry|i love|i loved|forgive me|all|you all
        |everyone|friends|darling|my * for|for everything) _
        (im|i am) (so|really|truly)? sorry _ (goodbye|farewell|good bye)
        (please)? (dont|do not|never|you mustnt|you shouldnt|nobody should|no one should
        |dont ever|dont let anyone) (you)? (ever)? (blame|hate) (yourself|yourselves|themselves
        |each other|anyone|the doctors|my *|him|her)
        (dont|do not|please dont) (be sad|cry|grieve|mourn|be sad for me|cry for me|cry over me
        |come looking|come after me|look for me|try to find|try to stop|try to save
        |call the police|call an ambulance|send anyone|be angry with me|miss me|wait for me
        |wait up for me) (when|over me|for me|about me|too much|for long|to find|once|if
        |tomorrow|tonight|please|ok|it will be|its too late)
        (theres|there is|there was|there wasnt|there isnt) (nothing|anything) (you|anyone
        |anybody|they|she|he|more you) (could|can|couldve) (have)? (done|do|said|say|did|stop)
        (you|nobody|no one) (couldnt|could not|could never|could) have (done anything|saved me
        |stopped me|helped me|changed it|changed anything|known|done more|stopped this
        |prevented this)
        (you|they|she|he|everyone|my *) did (everything|all) (you|they|she|he) could
        (its|it is|it was|this is|none of this is|none of this was|none of it was|none of it is
        |this was|this isnt|it isnt|it wasnt|this wasnt|was) (not|never|nobodys|no ones
        |nobody elses)? (your|anyones|her|his|their|my *|mums|moms|dads)? fault (what i|that i
        |im going|goodbye|i just|i cant|please|i was|i love|look)
        (tell|please tell) (my|the|our)? (kids|children|boys|girls|mum|mom|dad|wife|husband
        |parents|family|sister|brother|daughter|son|mother|father|everyone|everybody|them|him
        |her|grandchildren|partner|dog|cat|nan) (that)? (i|im|it|ill|she was|he was|they were
        |they are|theyre) (am|have|always|did|really|will|so|was|will always)? (love|loved|sorry
        |always|tried|wasnt|not their fault|the best|proud|miss|be watching|everything)
        (remember|remember me|think of me) (fondly|with a smile|kindly|as|sometimes|how i was
        |the good|when i was happy|happy) _ (when|once|after|please|and)? (im gone|its over
        |goodbye)?
        (i hope|hope|maybe|one day) (you|they|she|he|everyone|someday|the kids|my * ) (can|could
        |will|ll|all can|you|you can)? (one day|someday|all)? forgive me
        (forgive me|please forgive me) (mum|mom|dad|everyone|all|one day|for everything|i cant
        |i just|god|my|kids|i tried|for doing this|but i|both) / may god forgive me
        (you|they|nobody|no one|noone|u) (wont|will not|will never|will not ever|shant|wont ever
        |are not going to) (ever)? (hear from|see|find|hear) me (again|anymore|alive|after|ever
        |any more)?
        (wont|will not|not) (be)? (hear|hearing|texting|writing|messaging|bothering|troubling
        |seeing|talking to) (from)? (you|me|anyone)? (again|anymore|after (today|tonight|this)
        |any longer) _ (goodbye|thank|thanks|sorry)?
        (wont|will not) (be)? (bother|bothering|trouble|troubling) (you|anyone|anybody|u) (again
        |anymore|any longer|any more|ever|after|much longer)
        (last|final) (time|thing|message|text|words|letter|email|goodbye) (youll|you will|you ll
        |ill|i will|i ll|i|we|youre going to|im going to|im ever|you) (ever|be)? (hear|see|read
        |get|talk|speak|write|send|text|message|say|writing|sending|talking|bother|do)
        (this|it) (is|will be|s|might be) (my|the|probably my) (last|final) (message|text
        |goodbye|words|letter|email|note|entry|post|contact)
        this is (the end|the end for me|where i say goodbye|goodbye then|my goodbye
        |me signing off|me saying goodbye|me checking out)
        (by the time|when) (you|they|u|anyone|someone|she|he) (read|reads|get|gets|see|sees|find
        |finds|hear|hears|listen|listens) (to)? (this|these|it|the message|the letter
        |the note) _ (i|ill|im|i ll|it|itll|ive) (wont|will|am|be|would|might|ll|have|should
        |will have)? (not|no longer|already|long|be|all)? (be|gone|dead|here|over|done)
        (love you|love you all|i love you all|i love you|loved you all|loved you) (goodbye
        |and goodbye|and im sorry|always and forever goodbye|im sorry for (what|everything
        |doing))
        (i)? (loved|love) (you|them) (all|both)? (so much)? (and|but)? (im
        |i am) (so)? sorry (for what|i couldnt|i have to|i wasnt|i cant|it has to|it ended
        |it had to|to leave|im leaving|to go|to do this)
        (im|i am) (so)? sorry (i (couldnt|wasnt|didnt|have to|had to|cant|am not)|to (leave
        |do this to)|for (leaving|doing this|giving up|what i)) (you|be stronger|strong enough
        |stay|hold on|stronger|try harder|fight|do this|leave|all|behind|stronger|keep fighting
        |go|keep going|go on|live|any|be|hang on|him|her|the kids|my *|them|am doing|have to do
        |must do)
        (look after|take care of|be kind to|be there for|hug|kiss|watch over|mind) (my|the|our
        |each other|yourselves|one another|them|him|her)? (kids|children|boys|girls|mum|mom|dad
        |dog|cat|wife|husband|sister|brother|parents|little one|baby|each other|for me
        |other) _ (for me|when im|after im|once im|wont you|will you|please|from now on
        |after this|goodbye|ok)
        (say|saying|said|saying) (my)? (goodbyes|last goodbyes|final goodbyes)
        (said|say|saying|wanted to say|want to say|had to say) (goodbye|bye|farewell
        |my goodbye) to (the|my|everyone|everybody|all|him|her|them) (kids|children|cat|dog|dogs
        |cats|family|boys|girls|house one last|parents|friends|mum|mom|dad|wife|husband|who
        |i love|of them|one last|in my head)?
        (just)? (ringing|rang|phoning|writing|texting|messaging|calling|here|wanted
        |came) (you)? to (say|tell you) (goodbye|bye|farewell)
        (dont|do not) come (looking|after me|to find me|and find me|for me|home early|in alone
        |in the (room|bathroom|garage))
        (youve|you have|you ve|you were|u were|you) (been|were|was)? (so|very|always
        |really)? (good|kind|nice|lovely) to me _ (goodbye|please tell|tell|forgive|remember
        |im sorry|dont|and im sorry|but)
        (said|say|saying|made|making) (my)? (sorry|apologies|peace|amends|goodbyes) (to
        |with) (everyone|everybody|all|them all|god|the people|who|my family|my kids
        |my *) _ (i need|i needed|that mattered|now|ready|so|before|and)?
        (always|just|please)? (know|remember) (that)? (i|ill|how much i) (always|will always|did
        |really|have always)? (love|loved) (you|them|you all|all of you|her|him) _ (when im|even
        |goodbye|forgive|sorry|after|always and|and im|but)
        (im|i am|this is me|just) saying (goodbye|farewell|bye|my goodbyes) (now|to you|you|and
        |it|thank|for good|forever|please|dont|because|properly)?
        you (did|have done|didnt do) (nothing|anything) wrong (goodbye|please|im sorry|remember)
    """,
}
