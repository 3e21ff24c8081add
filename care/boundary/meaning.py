"""What words can mean where somebody asks for more than this channel is for, or is hostile.

The same way of listening as for words of danger; see care/danger/meaning.py.
"""

from enum import Enum, auto


class Meaning(Enum):
    ASK = auto()  # can I, would you like to, I want to
    SHALL_WE = auto()  # could we, shall we, let's
    MEET = auto()  # meet, have a coffee, go for a walk, go out
    YOU = auto()  # you, with you, the two of us
    MEET_YOU = auto()  # whole with ASK: go out with me, come to my wedding, be friends
    LOVE_YOU = auto()  # whole: I love you, in love with you, feelings for you, you are beautiful
    GIFT = auto()  # a present, flowers, a cake, a voucher
    FOR_YOU = auto()  # for you, give you, bring you, send you
    PAY = auto()  # whole: pay you, what do I owe you, send me the bill
    CONTACT = auto()  # whole: your private number, add me on, call me
    GROUP = auto()  # whole: join our group, I added you to the channel
    HOSTILE = auto()  # whole: insults and threats to whoever reads it

    NOT = auto()
    I = auto()  # noqa: E741  it is the word
    OTHER = auto()  # he, she, my friend: what somebody else asks or says
    PAST = auto()
    NOW = auto()
    OVER = auto()
    ELSEWHERE = auto()  # a film, a song, a quotation
    IDIOM = auto()  # looks like one of these and is none: we love you all
