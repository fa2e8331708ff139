## Карточки, которыми делятся, и ответы на несколько страниц

button-share = Поделиться
inline-open = Открыть в Атташе
inline-ask = Спросить Атташе
inline-nothing = Ничего не нашёл — спросить Атташе
shared-meetings = { $count ->
    [0] Событий в записях нет
    [one] { $count } событие в записях
    [few] { $count } события в записях
    [many] { $count } событий в записях
   *[other] { $count } события в записях
}
answer-listed = { $count ->
    [one] { $count } событие
    [few] { $count } события
    [many] { $count } событий
   *[other] { $count } события
}
answer-button-all = Дальше по списку · { $count } ›
bot-answer-forgotten = Этого ответа я уже не помню — спросите, пожалуйста, ещё раз.
bot-link-unknown = По этой ссылке ничего нет: возможно, она обрезана. Спросите меня словами или отправьте /help.
