"""English: what the writer wishes, means to do, or cannot do any more."""

from care.danger.meaning import Meaning
from care.danger.words.en.parts import VERY

MEANINGS = {
    Meaning.WANT: f"""
        want|need|ready|beg|begging|pray|praying|prayed|deserve|crave|craving|wish|wishing|wished
        (want|need|wanting|needing|long|longing|aching|ready|prepared|dying|tempted|choose|meant
        |ought) to / been wanting|wishing|longing|praying|hoping to?
        (would|id|i d) {VERY} (rather|prefer|love|like|be happy) to?
        (would|id|i d) {VERY} be? (better|best|happier|happy) off? / rather be? / wouldnt mind
        would not mind / feel like / feels like i want
        wish (i|that i|it|god|they|this|someone|something|somebody) (was|were|could|would|had|d
        |did)? {VERY}
        (decided|deciding|planning|plan|plans|intend|intending|intention|determined|chosen
        |made up my mind) (to|on|of)
        (going off|going somewhere|going away|somewhere quiet|a place|waiting|time
        |want permission|excuse) to / waiting for / looking forward to / let me / please let me
        just let me / should {VERY} be? / i deserve to / better off / better be / worth more
        urge to / desire to / cant wait to / can not wait to / couldnt care less if i
        (head|voice|voices|brain|mind|something|everything|part of me) (in (me|my head
        |my brain))? (keeps|keep|just)? (telling|tells|tell|says|saying|say|wants
        |screaming) (me)? to / wont to / easier to / would be easier to
        comfort in the thought of / the thought of / see no way but to
        i see no other way than to / nothing (more|else) than to / (easy|tempting|simple) to
        (easy|tempting|simple) to just
        why (cant|couldnt|didnt|wont) (i|it|god|they|life) (just|simply|let me|let)?
        (a mercy|a relief|a blessing|a kindness|relief|mercy|nice|lovely|great|good|wonderful
        |easier|better|best|happy|glad|easiest|simpler|safer|kinder|kindest|okay|content|willing
        |fine) (just)? to
        (nothing id|theres nothing id|nothing i would|nothing i) (like|love|want) more than to
        (only|all) i (want|wish|need|ask|can think of) is (to)? / praying (for|to)
        begging (for|to|god to) / dont mind if i / wouldnt be sad to / keep hoping (i|to|that i)?
    """,
    Meaning.WANTED: """
        wanted to? / wished / was wanting to / was going to / was about to / were going to
        was planning to / thought about|of / was thinking about|of / had thoughts of
        used to want to / longed to
    """,
    Meaning.WILL: f"""
        (im|am|i m|i) {VERY} (going to|about to|planning to|planning on) / going to / about to
        will / ill / i ll / shall / might / may {VERY} / plan|plans|planning (to|on)
        intend|intending to / decided|deciding to / could {VERY} / thinking about|of
        considering / contemplating / tempted|ready|prepared to / urge|urges|urging to
        trying to / try to / want to / need to / have to / has to / let me / close to
        on the verge of / this close to / make me want to / makes me want to / making me
        imagine|imagining|imagined / pictured|picturing / keep (thinking|imagining|picturing)
        cant stop (thinking|imagining) / obsessed with
        fantasise|fantasising|fantasize|fantasizing|daydream|daydreaming about|of
        (nearly|almost) (just)? (went|going|ready) to
    """,
    Meaning.TRIED: """
        tried to? / attempted to? / i attempted / nearly|almost / tried / made an attempt
        came close to / was close to / came this close to / i failed to
    """,
    Meaning.CANNOT: f"""
        cant|cannot|couldnt / can not / can no longer / can hardly|barely / cant {VERY}
        (dont|do not|havent|have not|no|havent got|without) (have)? (the|any|enough)? (strength
        |energy|will|power) (left)? to / too (tired|exhausted|weak|worn out|broken) to
        dont know how to / do not know how to / unable to / not able to / not sure i can
        dont think i can / do not think i can / no longer able to / not strong enough to
        dont see how i can / dont know if i can / how (do|can|am) i
    """,
    Meaning.KEEP: f"""
        keep|kept|keeps / been / go on|going on / carry on|carrying on / stand / bear / handle
        cope / take / take it / do this|it / face / hold on|holding on / hang on|hanging on
        fight|fighting / keep (going|doing this|doing it|living|fighting|on) / make it / survive
        continue / push through
        (cant|can not|cannot|couldnt|could not|dont|never|wont) {VERY} stop / back to
        started|start|starting / went back to / end up|ended up / am|was|been {VERY} again
        (i have|ive|i ve|have|im|i am|has) been / i keep / ive kept
    """,
    Meaning.HOPE: """
        hope|hoping|hoped / pray|praying|prayed / wish|wishing|wished / dream of
        fingers crossed / every night i (pray|hope|wish|ask)
    """,
    Meaning.THINK: """
        think|thinking|thoughts|thought (of|about) / been thinking (of|about)?
        thinking|think|thoughts / idea|ideas of / dream|dreaming|dreams (of|about)
        daydream|daydreaming|daydreams (of|about)?
        fantasise|fantasising|fantasies|fantasize|fantasizing (of|about)?
        obsess|obsessed|obsessing (with|about|over)
        (on|in|inside|through|cross|crosses) my mind|head / all i think about / comes to mind
        consider|considering|considered / contemplate|contemplating|contemplated
        (googled|googling|google|looked up|looking up|researched|researching|reading up on
        |searched|searching) / imagine|imagining|imagined|picture|picturing / making plans to|for
        made plans to|for / plans to|for / urge|urges|impulse|impulses (to|of)? / planning|plan
        wondering|wonder (about|how|what)? / intrusive thoughts / wake up (thinking|wanting)
        feels like / looks like / seems like / only (option|way|answer|solution|choice|plan)
        (im|am|been|was) always (thinking|dreaming) (of|about) / (have|got) a plan
    """,
    Meaning.AFRAID_I: f"""
        (terrified|scared|afraid|worried|frightened) (that)? (it|itll|it will|i|ill|i will
        |it might|i might) (happen|do it|happens|snap|lose it) again
        (afraid|scared|worried|terrified|frightened|scares me) (that|of)? (i|ill|im|what i
        |id) (might|will|may|could|going to|gonna|am going to|would|ll|d)?
        (im|i am|am|was) {VERY} (afraid|scared|terrified|frightened) (that)? (im|ill|i) (might
        |will|may|could|going to)? / dont trust myself (not to|with|around|near)?
        do not trust myself / cant trust myself / i (might|could|may) (actually|really|just)?
        think i (might|could|may|will) / (im|am|i m) (this|so|very) close to / on the verge of
        nearly|almost / keep imagining
        (voice|voices) (tell|tells|telling|told|say|says|saying|want|wants) (me)? to?
        scared of what i / thoughts (of|about) / urge|urges to / impulse to
        ill (lose it|snap) _ and? / lose it _ and / lose control _ and? / want to / going to
        feel like / intrusive thoughts
    """,
    Meaning.FEEL: f"""
        (i|im|ive|i ve|i am|i have|been) {VERY} (feel|felt|feeling|been|been feeling|am|gone
        |getting|become) / im|am {VERY} / i am / feel|feeling|felt {VERY} / been {VERY}
        getting|become|becoming|struggling with / actively / passively
        very|still|so|bit|quite|pretty|slightly|constantly
    """,
    Meaning.HAVE: """
        have|ive|got|had|having|has / i ve / there is|are / theres / ive got / have got / with
        my|these|the|more|constant|strong|bad
    """,
}
