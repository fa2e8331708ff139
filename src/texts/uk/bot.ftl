## Бот: як він називається і що показує Telegram

bot-name = Аташе
bot-description =
    Аташе стежить за дипломатичними зустрічами: хто, де й коли зустрічається і що про це відомо.

    • Щоранку — брифінг на день: хто, де, коли.
    • Будь-коли — відповідь на питання, хто був на зустрічі, а кого не було.
    • Кожен факт — із джерелом.

    Українською, російською та англійською.
bot-short-description = Дипломатичні зустрічі: брифінг щоранку, відповіді на питання, джерело кожного факту.

## Команди в меню

bot-command-start = Почати
bot-command-today = Події сьогодні
bot-command-tomorrow = Події завтра
bot-command-week = Події тижня
bot-command-day = Події дня: /day 6 січня
bot-command-event = Поточні події або пошук: /event Париж
bot-command-who = Хто це і де був: /who Умєров
bot-command-follow = Стежити: /follow Умєров
bot-command-unfollow = Не стежити: /unfollow Умєров
bot-command-following = За ким і за чим ви стежите
bot-command-settings = Мова, часовий пояс, час брифінгу
bot-command-help = Що я вмію
bot-command-privacy = Що я про вас зберігаю
bot-command-mydata = Отримати свої дані файлом
bot-command-stop = Зупинити й стерти свої дані

## Початок

# $next — коли прийде наступний брифінг.
bot-welcome =
    <b>Вітаю, я Аташе.</b>
    Стежу за дипломатичними зустрічами: хто, де й коли зустрічається, кого чекають, а кого не було. Кожен факт — із джерелом.

    Щоранку надсилаю брифінг на день. Найближчий — <b>{ $next }</b>.
    Налаштовувати нічого не обов’язково. Просто запитайте: <i>Хто був на зустрічі в Києві 3 січня?</i>
bot-next-briefing = { $which ->
    [today] сьогодні о { $time } { $zone }
    [tomorrow] завтра о { $time } { $zone }
   *[other] { $day }, о { $time } { $zone }
}
bot-briefing-at-once = зараз, а далі — { $next }

## Кнопки

bot-back = ‹ Назад
bot-button-today = Сьогодні
bot-button-week = Тиждень
bot-button-events = Поточні події
bot-button-help = Що я вмію
bot-button-settings = Налаштування
bot-button-following = Стежу
bot-button-privacy = Мої дані
bot-button-language = Мова
bot-button-zone = Часовий пояс
bot-button-time = Час брифінгу
bot-button-pause = Призупинити брифінг
bot-button-resume = Відновити брифінг
bot-button-previous = ‹
bot-button-next = ›
bot-button-mydata = Отримати файлом
bot-button-stop = Стерти все
bot-button-erase = Так, стерти все
bot-button-keep = Ні, залишити

## Налаштування

bot-settings =
    <b>Налаштування</b>

    Мова: { $language }
    Часовий пояс: { $zone }
    Час брифінгу: { $time }
    { $state }
bot-settings-next = Наступний брифінг: { $next }
bot-settings-paused = Брифінг призупинено
bot-language-uk = Українська
bot-language-ru = Русский
bot-language-en = English
bot-choose-language = <b>Мова</b>
bot-choose-zone =
    <b>Часовий пояс</b>
    Оберіть місто або напишіть своє. Можна й назву поясу: <code>Europe/Kyiv</code>.
bot-choose-time =
    <b>Час брифінгу</b>
    Оберіть час або напишіть свій: <code>7:45</code>.
bot-zone-not-read = Не знаю такого міста чи поясу. Напишіть, наприклад, «Варшава» або <code>Europe/Warsaw</code>.
bot-time-not-read = Не розумію, котра це година. Напишіть, наприклад, <code>7:45</code>.
bot-saved = Збережено

# «none», де міста немає в переліку.
bot-city = { $zone ->
    [Europe-Kyiv] Київ
    [Europe-Kiev] Київ
    [Europe-Warsaw] Варшава
    [Europe-Vilnius] Вільнюс
    [Europe-Riga] Рига
    [Europe-Tallinn] Таллінн
    [Europe-Helsinki] Гельсінкі
    [Europe-Chisinau] Кишинів
    [Europe-Bucharest] Бухарест
    [Europe-Athens] Афіни
    [Europe-Istanbul] Стамбул
    [Europe-Minsk] Мінськ
    [Europe-Moscow] Москва
    [Europe-London] Лондон
    [Europe-Lisbon] Лісабон
    [Europe-Madrid] Мадрид
    [Europe-Paris] Париж
    [Europe-Brussels] Брюссель
    [Europe-Amsterdam] Амстердам
    [Europe-Berlin] Берлін
    [Europe-Zurich] Женева
    [Europe-Vienna] Відень
    [Europe-Rome] Рим
    [Europe-Prague] Прага
    [Europe-Stockholm] Стокгольм
    [America-New_York] Вашингтон
    [America-Toronto] Торонто
    [America-Chicago] Чикаго
    [America-Denver] Денвер
    [America-Los_Angeles] Лос-Анджелес
    [America-Mexico_City] Мехіко
    [America-Sao_Paulo] Сан-Паулу
    [America-Argentina-Buenos_Aires] Буенос-Айрес
    [Asia-Jerusalem] Єрусалим
    [Asia-Riyadh] Ер-Ріяд
    [Asia-Dubai] Дубай
    [Asia-Tehran] Тегеран
    [Asia-Tbilisi] Тбілісі
    [Asia-Yerevan] Єреван
    [Asia-Baku] Баку
    [Africa-Cairo] Каїр
    [Africa-Nairobi] Найробі
    [Africa-Lagos] Лагос
    [Africa-Johannesburg] Йоганнесбург
    [Asia-Almaty] Алмати
    [Asia-Tashkent] Ташкент
    [Asia-Kolkata] Делі
    [Asia-Bangkok] Бангкок
    [Asia-Shanghai] Пекін
    [Asia-Singapore] Сінгапур
    [Asia-Tokyo] Токіо
    [Asia-Seoul] Сеул
    [Australia-Sydney] Сідней
   *[other] none
}

## Дні, події, люди

bot-day-not-read =
    Не розумію, який це день. Напишіть, наприклад, <code>/day 6 січня</code>, <code>/day у п’ятницю</code> або <code>/day 2026-01-06</code>.
bot-events = <b>Поточні події</b>
bot-events-none = Поточних подій не знаю. Погляньте на тиждень або запитайте про конкретну зустріч.
bot-event-several = За словами «{ $words }» знайшлося кілька подій. Яку показати?
bot-event-unknown = За словами «{ $words }» нічого не знайшлося. Спробуйте місто чи прізвище: <code>/event Париж</code>.
bot-who-usage = Напишіть, про кого: <code>/who Умєров</code>.
bot-who-several = «{ $name }» — кого або що ви маєте на увазі?
bot-who-alike = Не знаю, хто такий «{ $name }». Можливо, ви мали на увазі:
bot-who-unknown = Не знаю, хто такий «{ $name }», і схожого імені теж не знаю.

## Стеження

bot-following = <b>Ви стежите</b>
    Події, за якими ви стежите, позначаю в брифінгу зіркою ★. Натисніть, щоб увімкнути або вимкнути.
bot-following-nothing = <b>Ви поки ні за ким не стежите</b>
    Напишіть <code>/follow Умєров</code> або натисніть кнопку в картці події. Такі події позначаю в брифінгу зіркою ★.
bot-everything = Усе
bot-unknown = Запис вилучено
bot-follow-added = Стежу: <b>{ $name }</b>.
bot-follow-removed = Більше не стежу: <b>{ $name }</b>.
bot-follow-too-many = Ви вже стежите за 40 темами, більше не вміщу. Приберіть щось: /following
bot-toast-followed = Стежу
bot-toast-unfollowed = Більше не стежу

## Довідка

bot-help =
    <b>Запитайте своїми словами</b>
    <i>Хто був на зустрічі в Києві 3 січня?</i>
    <i>Коли зустрічаються в Парижі?</i>
    <i>Чи був Віткофф у Москві?</i>

    <b>Або командою</b>
    /today, /tomorrow, /week — події дня й тижня
    /day <i>дата</i> — будь-який день: <code>/day 6 січня</code>
    /event — поточні події; <code>/event Париж</code> — пошук
    /who <i>ім’я</i> — хто це і на яких зустрічах був
    /follow <i>ім’я</i> — стежити; /following — усе, за чим стежите
    /settings — мова, часовий пояс, час брифінгу
    /privacy — що я про вас зберігаю

    Розрізняю чотири відповіді: був, очікувався, не був, джерела не кажуть.

## Приватність

bot-privacy =
    <b>Що я про вас зберігаю</b>
    Номер чату, мову, часовий пояс, час брифінгу, за чим ви стежите, і надіслані вам повідомлення — до 30 днів. Імені, телефону й ваших запитань не зберігаю. Нікому нічого не передаю.

    Отримати все файлом — /mydata, стерти все — /stop.
bot-mydata = Усе, що я про вас зберігаю.
bot-stop-question =
    <b>Стерти все?</b>
    Брифінги припиняться, а налаштування й усе, за чим ви стежите, зникне назавжди. Якщо хочете лише паузи, призупиніть брифінг: /settings
bot-erased = Готово: усе, що я про вас зберігав, стерто. Повернутися можна будь-коли: /start
bot-kept = Добре, усе лишається, як було.
bot-nothing-held = Я нічого про вас не зберігаю.

## Коли щось не так

bot-start-first = Спершу натисніть /start
bot-administrators-only = У групі це можуть змінювати лише адміністратори.
bot-page-gone = Цього в записах більше немає.
bot-button-stale = Ця кнопка застаріла. Надішліть /help, щоб почати знову.
bot-command-unknown = Такої команди не знаю. Що я вмію — /help
bot-ask-something = Запитайте щось, наприклад: <i>Хто був на зустрічі в Києві 3 січня?</i>
bot-texts-only = Я читаю лише текст. Запитайте словами, наприклад: <i>Хто був на зустрічі в Києві 3 січня?</i>
bot-failed = Вибачте, щось зламалося з мого боку. Спробуйте ще раз за хвилину.
bot-toast-failed = Вибачте, щось зламалося. Спробуйте ще раз за хвилину.
