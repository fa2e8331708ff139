## Бот: как он называется и что показывает Telegram

bot-name = Атташе
bot-description =
    Атташе следит за дипломатическими встречами: кто, где и когда встречается и что об этом известно.

    • Каждое утро — брифинг на день: кто, где, когда.
    • В любое время — ответ на вопрос, кто был на встрече, а кого не было.
    • Каждый факт — с источником.

    На украинском, русском и английском.
bot-short-description = Дипломатические встречи: брифинг каждое утро, ответы на вопросы, источник каждого факта.

## Команды в меню

bot-command-start = Начать
bot-command-today = События сегодня
bot-command-tomorrow = События завтра
bot-command-week = События недели
bot-command-day = События дня: /day 6 января
bot-command-event = Текущие события или поиск: /event Париж
bot-command-who = Кто это и где был: /who Умеров
bot-command-follow = Следить: /follow Умеров
bot-command-unfollow = Не следить: /unfollow Умеров
bot-command-following = За кем и за чем вы следите
bot-command-settings = Язык, часовой пояс, время брифинга
bot-command-help = Что я умею
bot-command-privacy = Что я о вас храню
bot-command-mydata = Получить свои данные файлом
bot-command-stop = Остановить и стереть свои данные

## Начало

# $next — когда придёт следующий брифинг.
bot-welcome =
    <b>Здравствуйте, я Атташе.</b>
    Слежу за дипломатическими встречами: кто, где и когда встречается, кого ждут, а кого не было. Каждый факт — с источником.

    Каждое утро присылаю брифинг на день. Ближайший — <b>{ $next }</b>.
    Настраивать ничего не обязательно. Просто спросите: <i>Кто был на встрече в Киеве 3 января?</i>
bot-next-briefing = { $which ->
    [today] сегодня в { $time } { $zone }
    [tomorrow] завтра в { $time } { $zone }
   *[other] { $day }, в { $time } { $zone }
}
bot-briefing-at-once = сейчас, а дальше — { $next }

## Кнопки

bot-back = ‹ Назад
bot-button-today = Сегодня
bot-button-week = Неделя
bot-button-events = Текущие события
bot-button-help = Что я умею
bot-button-settings = Настройки
bot-button-following = Слежу
bot-button-privacy = Мои данные
bot-button-language = Язык
bot-button-zone = Часовой пояс
bot-button-time = Время брифинга
bot-button-pause = Приостановить брифинг
bot-button-resume = Возобновить брифинг
bot-button-previous = ‹
bot-button-next = ›
bot-button-mydata = Получить файлом
bot-button-stop = Стереть всё
bot-button-erase = Да, стереть всё
bot-button-keep = Нет, оставить

## Настройки

bot-settings =
    <b>Настройки</b>

    Язык: { $language }
    Часовой пояс: { $zone }
    Время брифинга: { $time }
    { $state }
bot-settings-next = Следующий брифинг: { $next }
bot-settings-paused = Брифинг приостановлен
bot-language-uk = Українська
bot-language-ru = Русский
bot-language-en = English
bot-choose-language = <b>Язык</b>
bot-choose-zone =
    <b>Часовой пояс</b>
    Выберите город или напишите свой. Можно и название пояса: <code>Europe/Kyiv</code>.
bot-choose-time =
    <b>Время брифинга</b>
    Выберите время или напишите своё: <code>7:45</code>.
bot-zone-not-read = Не знаю такого города или пояса. Напишите, например, «Варшава» или <code>Europe/Warsaw</code>.
bot-time-not-read = Не понимаю, который это час. Напишите, например, <code>7:45</code>.
bot-saved = Сохранено

# «none», где города нет в перечне.
bot-city = { $zone ->
    [Europe-Kyiv] Киев
    [Europe-Kiev] Киев
    [Europe-Warsaw] Варшава
    [Europe-Vilnius] Вильнюс
    [Europe-Riga] Рига
    [Europe-Tallinn] Таллин
    [Europe-Helsinki] Хельсинки
    [Europe-Chisinau] Кишинёв
    [Europe-Bucharest] Бухарест
    [Europe-Athens] Афины
    [Europe-Istanbul] Стамбул
    [Europe-Minsk] Минск
    [Europe-Moscow] Москва
    [Europe-London] Лондон
    [Europe-Lisbon] Лиссабон
    [Europe-Madrid] Мадрид
    [Europe-Paris] Париж
    [Europe-Brussels] Брюссель
    [Europe-Amsterdam] Амстердам
    [Europe-Berlin] Берлин
    [Europe-Zurich] Женева
    [Europe-Vienna] Вена
    [Europe-Rome] Рим
    [Europe-Prague] Прага
    [Europe-Stockholm] Стокгольм
    [America-New_York] Вашингтон
    [America-Toronto] Торонто
    [America-Chicago] Чикаго
    [America-Denver] Денвер
    [America-Los_Angeles] Лос-Анджелес
    [America-Mexico_City] Мехико
    [America-Sao_Paulo] Сан-Паулу
    [America-Argentina-Buenos_Aires] Буэнос-Айрес
    [Asia-Jerusalem] Иерусалим
    [Asia-Riyadh] Эр-Рияд
    [Asia-Dubai] Дубай
    [Asia-Tehran] Тегеран
    [Asia-Tbilisi] Тбилиси
    [Asia-Yerevan] Ереван
    [Asia-Baku] Баку
    [Africa-Cairo] Каир
    [Africa-Nairobi] Найроби
    [Africa-Lagos] Лагос
    [Africa-Johannesburg] Йоханнесбург
    [Asia-Almaty] Алматы
    [Asia-Tashkent] Ташкент
    [Asia-Kolkata] Дели
    [Asia-Bangkok] Бангкок
    [Asia-Shanghai] Пекин
    [Asia-Singapore] Сингапур
    [Asia-Tokyo] Токио
    [Asia-Seoul] Сеул
    [Australia-Sydney] Сидней
   *[other] none
}

## Дни, события, люди

bot-day-not-read =
    Не понимаю, какой это день. Напишите, например, <code>/day 6 января</code>, <code>/day в пятницу</code> или <code>/day 2026-01-06</code>.
bot-events = <b>Текущие события</b>
bot-events-none = Текущих событий не знаю. Посмотрите неделю или спросите о конкретной встрече.
bot-event-several = По словам «{ $words }» нашлось несколько событий. Какое показать?
bot-event-unknown = По словам «{ $words }» ничего не нашлось. Попробуйте город или фамилию: <code>/event Париж</code>.
bot-who-usage = Напишите, о ком: <code>/who Умеров</code>.
bot-who-several = «{ $name }» — кого или что вы имеете в виду?
bot-who-alike = Не знаю, кто такой «{ $name }». Возможно, вы имели в виду:
bot-who-unknown = Не знаю, кто такой «{ $name }», и похожего имени тоже не знаю.

## Слежение

bot-following = <b>Вы следите</b>
    События, за которыми вы следите, отмечаю в брифинге звездой ★. Нажмите, чтобы включить или выключить.
bot-following-nothing = <b>Вы пока ни за кем не следите</b>
    Напишите <code>/follow Умеров</code> или нажмите кнопку в карточке события. Такие события отмечаю в брифинге звездой ★.
bot-everything = Всё
bot-unknown = Запись удалена
bot-follow-added = Слежу: <b>{ $name }</b>.
bot-follow-removed = Больше не слежу: <b>{ $name }</b>.
bot-follow-too-many = Вы уже следите за 40 темами, больше не помещу. Уберите что-нибудь: /following
bot-toast-followed = Слежу
bot-toast-unfollowed = Больше не слежу

## Справка

bot-help =
    <b>Спросите своими словами</b>
    <i>Кто был на встрече в Киеве 3 января?</i>
    <i>Когда встречаются в Париже?</i>
    <i>Был ли Уиткофф в Москве?</i>

    <b>Или командой</b>
    /today, /tomorrow, /week — события дня и недели
    /day <i>дата</i> — любой день: <code>/day 6 января</code>
    /event — текущие события; <code>/event Париж</code> — поиск
    /who <i>имя</i> — кто это и на каких встречах был
    /follow <i>имя</i> — следить; /following — всё, за чем следите
    /settings — язык, часовой пояс, время брифинга
    /privacy — что я о вас храню

    Различаю четыре ответа: был, ожидался, не был, источники не говорят.

## Приватность

bot-privacy =
    <b>Что я о вас храню</b>
    Номер чата, язык, часовой пояс, время брифинга, за чем вы следите, и отправленные вам сообщения — до 30 дней. Имени, телефона и ваших вопросов не храню. Никому ничего не передаю.

    Получить всё файлом — /mydata, стереть всё — /stop.
bot-mydata = Всё, что я о вас храню.
bot-stop-question =
    <b>Стереть всё?</b>
    Брифинги прекратятся, а настройки и всё, за чем вы следите, исчезнет навсегда. Если нужна лишь пауза, приостановите брифинг: /settings
bot-erased = Готово: всё, что я о вас хранил, стёрто. Вернуться можно в любое время: /start
bot-kept = Хорошо, всё остаётся как было.
bot-nothing-held = Я ничего о вас не храню.

## Когда что-то не так

bot-start-first = Сначала нажмите /start
bot-administrators-only = В группе это могут менять только администраторы.
bot-page-gone = Этого в записях больше нет.
bot-button-stale = Эта кнопка устарела. Отправьте /help, чтобы начать заново.
bot-command-unknown = Такой команды не знаю. Что я умею — /help
bot-ask-something = Спросите что-нибудь, например: <i>Кто был на встрече в Киеве 3 января?</i>
bot-texts-only = Я читаю только текст. Спросите словами, например: <i>Кто был на встрече в Киеве 3 января?</i>
bot-failed = Извините, у меня что-то сломалось. Попробуйте ещё раз через минуту.
bot-toast-failed = Извините, что-то сломалось. Попробуйте ещё раз через минуту.
