/** The page's own words; what the bot says comes from the bot. */
const WORDS = {
  uk: {
    rehearsal: 'Репетиція',
    explanation: 'Ніщо не залишає цей комп’ютер; дані\u00A0— депеші початкового набору.',
    language: 'Мова клієнта Telegram',
    moveClock: 'Перевести годинник',
    plusHour: '+1 год',
    toTime: 'До {time}',
    nextMorning: 'Наступний ранок',
    briefingTime: 'Час брифінгу',
    clockZone: 'Годинник бота, {zone}',
    clockStands: 'Годинник бота, {zone}. Піде, щойно ви почнете.',
    chat: 'Розмова',
    whatCanItDo: 'Що вміє цей бот?',
    start: 'Почати',
    commands: 'Команди',
    message: 'Повідомлення',
    send: 'Надіслати',
    bot: 'бот',
    typing: 'пише…',
    moving: 'годинник іде…',
    offline: 'Програма бота не відповідає. Сторінка з’єднається знову, щойно її запустять.',
    failed: 'Не вдалося. Спробуйте ще раз.',
    more: 'Показати повністю',
    less: 'Згорнути',
    edited: 'змінено',
    pinned: 'Закріплено повідомлення',
    you: 'Ви',
    copied: 'Скопійовано',
    notHere: 'Це працює лише в самому Telegram.',
    download: 'Завантажити {name}',
    noAnswer: 'Бот не відповів на натискання.',
    firstName: 'Читач',
    forward: 'Переслати допис',
    postChannel: 'Канал',
    postAddress: 'Посилання на допис (якщо є)',
    postPublished: 'Коли вийшов, за годинником бота',
    postText: 'Текст допису',
    cancel: 'Скасувати',
    forwardedFrom: 'Переслано з: {title}',
    notForwarded: 'Не вдалося переслати: перевірте посилання й час.',
    ok: 'Гаразд',
  },
  ru: {
    rehearsal: 'Репетиция',
    explanation: 'Ничто не покидает этот компьютер; данные\u00A0— депеши начального набора.',
    language: 'Язык клиента Telegram',
    moveClock: 'Перевести часы',
    plusHour: '+1 ч',
    toTime: 'До {time}',
    nextMorning: 'Следующее утро',
    briefingTime: 'Время брифинга',
    clockZone: 'Часы бота, {zone}',
    clockStands: 'Часы бота, {zone}. Пойдут, как только вы начнёте.',
    chat: 'Разговор',
    whatCanItDo: 'Что умеет этот бот?',
    start: 'Начать',
    commands: 'Команды',
    message: 'Сообщение',
    send: 'Отправить',
    bot: 'бот',
    typing: 'пишет…',
    moving: 'часы идут…',
    offline: 'Программа бота не отвечает. Страница соединится снова, как только её запустят.',
    failed: 'Не получилось. Попробуйте ещё раз.',
    more: 'Показать полностью',
    less: 'Свернуть',
    edited: 'изменено',
    pinned: 'Закреплено сообщение',
    you: 'Вы',
    copied: 'Скопировано',
    notHere: 'Это работает только в самом Telegram.',
    download: 'Скачать {name}',
    noAnswer: 'Бот не ответил на нажатие.',
    firstName: 'Читатель',
    forward: 'Переслать пост',
    postChannel: 'Канал',
    postAddress: 'Ссылка на пост (если есть)',
    postPublished: 'Когда вышел, по часам бота',
    postText: 'Текст поста',
    cancel: 'Отменить',
    forwardedFrom: 'Переслано из: {title}',
    notForwarded: 'Не получилось переслать: проверьте ссылку и время.',
    ok: 'Хорошо',
  },
  en: {
    rehearsal: 'Rehearsal',
    explanation: 'Nothing leaves this machine; the data are the seed dispatches.',
    language: 'Language of the Telegram client',
    moveClock: 'Move the clock',
    plusHour: '+1 h',
    toTime: 'To {time}',
    nextMorning: 'Next morning',
    briefingTime: 'Briefing time',
    clockZone: 'The bot’s clock, {zone}',
    clockStands: 'The bot’s clock, {zone}. It runs once you start.',
    chat: 'Conversation',
    whatCanItDo: 'What can this bot do?',
    start: 'Start',
    commands: 'Commands',
    message: 'Message',
    send: 'Send',
    bot: 'bot',
    typing: 'typing…',
    moving: 'the clock is moving…',
    offline: 'The bot’s program does not answer. The page connects again once it runs.',
    failed: 'That failed. Try again.',
    more: 'Show all',
    less: 'Show less',
    edited: 'edited',
    pinned: 'Message pinned',
    you: 'You',
    copied: 'Copied',
    notHere: 'This works in Telegram itself only.',
    download: 'Download {name}',
    noAnswer: 'The bot did not answer the press.',
    firstName: 'Reader',
    forward: 'Forward a post',
    postChannel: 'Channel',
    postAddress: 'Address of the post (if it has one)',
    postPublished: 'When it was published, by the bot’s clock',
    postText: 'Text of the post',
    cancel: 'Cancel',
    forwardedFrom: 'Forwarded from {title}',
    notForwarded: 'It could not be forwarded: check the address and the time.',
    ok: 'OK',
  },
}

const KEPT = 'attache-rehearsal-language'

const LOCALES = { uk: 'uk-UA', ru: 'ru-RU', en: 'en-GB' }

const preferred = () => {
  const kept = localStorage.getItem(KEPT)
  const wished = [kept, ...navigator.languages].map((code) => code?.slice(0, 2))
  return wished.find((code) => code in WORDS) ?? 'uk'
}

let current = preferred()

/** The language of the simulated client: uk, ru or en. */
export const language = () => current

/** The locale for dates and times. */
export const locale = () => LOCALES[current]

/** One of the page's words, with its {places} filled. */
export const word = (name, values = {}) =>
  WORDS[current][name].replace(/\{(\w+)\}/g, (_, place) => String(values[place] ?? ''))

/** Takes another language and remembers it. */
export const setLanguage = (code) => {
  current = code in WORDS ? code : 'en'
  localStorage.setItem(KEPT, current)
}

/** Writes the words into every element that names one. */
export const writeWords = (root = document) => {
  document.documentElement.lang = current
  for (const element of root.querySelectorAll('[data-word]')) element.textContent = word(element.dataset.word)
  for (const element of root.querySelectorAll('[data-label]')) {
    element.setAttribute('aria-label', word(element.dataset.label))
    if (element instanceof HTMLButtonElement) element.title = word(element.dataset.label)
  }
  for (const element of root.querySelectorAll('[data-placeholder]')) {
    element.placeholder = word(element.dataset.placeholder)
  }
}
