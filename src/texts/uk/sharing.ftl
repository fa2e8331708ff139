## Картки, якими діляться, і відповіді на кілька сторінок

button-share = Поділитися
inline-open = Відкрити в Аташе
inline-ask = Запитати Аташе
inline-nothing = Нічого не знайшов — запитати Аташе
shared-meetings = { $count ->
    [0] Подій у записах немає
    [one] { $count } подія в записах
    [few] { $count } події в записах
    [many] { $count } подій у записах
   *[other] { $count } події в записах
}
answer-listed = { $count ->
    [one] { $count } подія
    [few] { $count } події
    [many] { $count } подій
   *[other] { $count } події
}
answer-button-all = Далі за списком · { $count } ›
bot-answer-forgotten = Цієї відповіді я вже не пам’ятаю — запитайте, будь ласка, ще раз.
bot-link-unknown = За цим посиланням нічого немає: можливо, його обрізано. Запитайте мене словами або надішліть /help.
