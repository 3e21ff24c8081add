# What asks for more than this channel is for: meeting, gifts, money, other contact.

boundary-card = This chat goes one way: it is for your story. It cannot lead to meetings, gifts, payments or contact elsewhere, and that keeps it safe for you both. You can share this as it is. { $therapist } reads it, and no short note comes back for it. /back shows how to ask for a talk.
boundary-things = Contact cards, gifts and payments have no place in this chat. Nothing was kept or passed on.
boundary-seen = <i>A boundary topic: no short note goes with it.</i>
