# What a client writes, and what becomes of it. Good news and bad news get the same warmth.

story-preview = This is what { $therapist } will see if you share it:
story-face = How things are: { $face }
story-voice = (a voice note)
story-photo = (a photo)
story-share = Share with { $therapist }
story-keep = Keep for me
story-delete = Delete
story-shared =
    { $tone ->
        [plain] Shared. It goes to { $therapist } on { $day }. You can edit your message or take it back until it is read.
       *[warm] Got it, thank you for telling it. It goes to { $therapist } on { $day }. You can edit your message or take it back until it is read.
    }
story-take-back = Take it back
story-taken-back = Taken back, so it will not be seen by { $therapist }. It is kept for you alone, unless you delete it.
story-perhaps-seen = The list it stood in had been opened before. So { $therapist } may have seen it.
story-kept = Kept, for you alone. Nobody else sees it.
story-share-after-all = Share it after all
story-deleted = Deleted.
story-edited = Changed. The new version counts.
story-edit-already_read = This was read already, so the change stays on your side only.
story-edit-already_shared = This was shared already, so the change stays on your side only.
story-edit-not_shared = The change stays on your side only.
story-edit-gone = That one is gone here, so the change stays on your side only.
story-already_shared = It is shared already.
story-already_read = It has been read already.
story-not_shared = It is not shared.
story-gone = That one is gone.
story-stopped =
    You stopped the notes, so what you write here is not passed on and not kept. To start again, ask for a new link where you got the first one. /help shows where a person answers at once.
receipt-read = What you sent was read on { $day }.
receipt-read-named = Read by { $therapist } on { $day }.
