## Cards to share, and answers of several pages

button-share = Share
inline-open = Open in Attaché
inline-ask = Ask Attaché
inline-nothing = Nothing found: ask Attaché
shared-meetings = { $count ->
    [0] No events in the record
    [one] { $count } event in the record
   *[other] { $count } events in the record
}
answer-listed = { $count ->
    [one] { $count } event
   *[other] { $count } events
}
answer-button-all = The whole list · { $count } ›
bot-answer-forgotten = I no longer remember that answer. Please ask again.
bot-link-unknown = That link leads nowhere; it may have been cut off. Ask me in words, or send /help.
