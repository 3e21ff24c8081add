"""What words can mean where somebody may be in danger: the vocabulary that all languages share.

Each language says in which words it means these (care/danger/words); the rules (care/danger/
rules.py) know only meanings, so that whoever writes a rule helps everybody, and whoever adds a
word helps every rule it takes part in.
"""

from enum import Enum, auto


class Meaning(Enum):
    # What the writer wishes, means to do, or cannot do any more. In the first person, or without
    # any person ("want to"): a language whose verbs tell the person has first-person forms only.
    WANT = auto()  # want to, would rather, wish I was, long to, ready to, feel like, need to
    WANTED = auto()  # the same in the past: wanted to, wished I was, thought about, tried to
    WILL = auto()  # going to, will, about to, plan to, decided to, thinking about, urge to, might
    TRIED = auto()  # tried to, attempted, nearly did
    CANNOT = auto()  # can't, no strength to, too tired to, don't know how to
    KEEP = auto()  # keep on, go on, carry on, stand, bear, take
    HOPE = auto()  # hope, pray, wish that
    THINK = auto()  # thoughts of, thinking about, dream of, on my mind, in my head, looked up
    AFRAID_I = auto()  # afraid I might, scared that I will, don't trust myself not to
    FEEL = auto()  # I feel, I am, I've been feeling: before suicidal and the like
    HAVE = auto()  # I have, I've got, there are: before thoughts, a plan, a rope

    # Dying and living.
    DIE = auto()  # die, be dead, not wake up, not exist, be gone for good, sleep for ever
    LIVE = auto()  # live, be alive, exist, be here, wake up, be in this world
    LIFE = auto()  # my life, this life, life, living: as a thing
    END = auto()  # end, finish, take, put an end to: what is done to a life
    END_IT = auto()  # end it all, end it, make it stop, get it over with: without saying what
    NO_LIFE = auto()  # whole by itself: no reason to live, tired of living, life isn't worth it
    KILL_SELF = auto()  # whole: kill myself, hang myself, take my own life, jump off a bridge, kms
    SUICIDE = auto()  # suicide, suicidal, suicidal thoughts: as nouns and adjectives
    GONE = auto()  # when I'm gone, after I'm dead, once I'm no longer here
    NEVER_BORN = auto()  # whole: wish I had never been born

    UNSAFE_WITH_SELF = auto()  # whole: can't keep myself safe, don't trust myself tonight

    # Others without me.
    BETTER_OFF = auto()  # better off, happier, relieved, easier for everyone, no one would miss
    WITHOUT_ME = auto()  # without me, if I weren't here, if I were dead, when I'm out of the way
    BURDEN = auto()  # I'm only a burden, I ruin everybody's life

    # Hurting oneself. Only what is done to oneself; an accident is an IDIOM.
    HARM_SELF = auto()  # cut myself, burn myself, hurt myself, punish myself, starve myself
    SELF_HARM = auto()  # whole: self-harm, cutting again, relapsed into cutting, fresh cuts
    CUT = auto()  # cut, slice, burn, carve: before a part of the body
    BODY = auto()  # my arms, my wrists, my thighs, my skin
    ON_PURPOSE = auto()  # on purpose, to feel something, because I deserve it, to calm down

    # Means and plans.
    PILLS = auto()  # pills, tablets, meds, the whole packet, sleeping pills, insulin
    MEANS = auto()  # rope, noose, gun, blade, razor, poison, helium, a high place, the tracks
    COLLECT = auto()  # save up, hoard, stockpile, put aside, keep back
    GET = auto()  # buy, get, find, load, tie, hold, have ready, stand on, sit in front of
    TAKE_ALL = auto()  # took all, swallowed the lot, too many, every one of
    READY = auto()  # ready, prepared, next to me, tonight is the night, everything is set
    PLAN = auto()  # whole: I know how I'll do it, picked the day, I have a plan to go
    FAREWELL = auto()  # goodbye letter, farewell note, last message, suicide note
    WRITE = auto()  # wrote, writing, recorded, left, sent
    LAST_WORDS = auto()  # whole: by the time you read this, you won't hear from me again, goodbye
    # everyone, forgive me for what I'm about to do
    AFFAIRS = auto()  # made my will, gave away my things, sorted who takes the cat, paid for the
    # funeral

    # Danger from somebody else, and to somebody else.
    SOMEBODY = auto()  # he, she, my husband, my ex, my stepfather, my dad: who could do it
    HITS = auto()  # hits, beats, chokes, kicks, burns, rapes, forces: third person, any tense
    ME = auto()  # me, us, the kids, my children: whom it is done to
    HITS_ME = auto()  # whole, where a language has both in one: me pega, il me frappe, бʼє мене
    THREATENS = auto()  # threatens to kill, says he'll kill, said she'd burn the house down
    WEAPON = auto()  # knife, gun, belt, hammer, petrol
    AFRAID_OF = auto()  # afraid of, scared to, terrified when
    HOME = auto()  # home, go home, in this house, when he comes in, my partner
    NOT_SAFE = auto()  # whole: not safe at home, fear for my life, hiding from him
    LOCKS = auto()  # whole: locks me in, took my phone, won't let me leave, follows me, stalks me
    HURT = auto()  # hurt, hit, shake, kill, harm, smother: what the writer may do to another
    CHILD = auto()  # my baby, the kids, my son, my mother, my wife, him, her: another person

    HURT_THEM = auto()  # whole, where a language has both in one: ucciderlo, le tuer

    # What takes it back, or brings it back.
    NOT = auto()  # not, don't, never, no, without, nobody, nothing, stopped: denials
    NO_MORE = auto()  # any more, any longer, no longer
    OTHER = auto()  # as subject or owner: he, she, my brother, people, a patient, my friend's
    I = auto()  # I, me, my, myself, mine: that it is the writer after all
    PAST = auto()  # years ago, back then, when I was 16, used to, in my twenties, before therapy
    NOW = auto()  # now, tonight, again, lately, this week, last night, still, every day
    OFTEN = auto()  # every night, all day, always: goes with harm, and brings no past back
    OVER = auto()  # is gone, has stopped, is behind me, since then never again: after the words
    ELSEWHERE = auto()  # film, book, song, course, patient, prevention, history lesson, game
    IDIOM = auto()  # whole, and harmless: dying to know, this is killing me, killing time, cut
    # myself shaving, ended it with him, my battery died, I'd kill for a coffee
    LAUGH = auto()  # lol, haha, jaja, kkkk: takes back harm to others, never to oneself
    ASIDE = auto()  # looks like another meaning here, and says nothing: not only, not gonna lie,
    # no joke, never felt so
