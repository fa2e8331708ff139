## Время

when-unknown = дата не названа
when-reported = сообщили { $day }, дата не названа
when-until = не позднее чем
when-year = { $year } год
when-month = { $month } { $year }
when-either = { $first } или { $last }
when-week = неделя { $days }
time-unknown = время не объявлено

# Город зоны и, после черты, время по нему; «none», где у города зоны нет привычного названия.
zone-city = { $zone ->
    [Europe-Kyiv] Киев | по Киеву
    [Europe-Kiev] Киев | по Киеву
    [Europe-London] Лондон | по Лондону
    [Europe-Dublin] Дублин | по Дублину
    [Europe-Lisbon] Лиссабон | по Лиссабону
    [Europe-Madrid] Мадрид | по Мадриду
    [Europe-Paris] Париж | по Парижу
    [Europe-Brussels] Брюссель | по Брюсселю
    [Europe-Amsterdam] Амстердам | по Амстердаму
    [Europe-Luxembourg] Люксембург | по Люксембургу
    [Europe-Berlin] Берлин | по Берлину
    [Europe-Zurich] Женева | по Женеве
    [Europe-Vienna] Вена | по Вене
    [Europe-Rome] Рим | по Риму
    [Europe-Prague] Прага | по Праге
    [Europe-Budapest] Будапешт | по Будапешту
    [Europe-Warsaw] Варшава | по Варшаве
    [Europe-Stockholm] Стокгольм | по Стокгольму
    [Europe-Oslo] Осло | по Осло
    [Europe-Copenhagen] Копенгаген | по Копенгагену
    [Europe-Helsinki] Хельсинки | по Хельсинки
    [Europe-Tallinn] Таллин | по Таллину
    [Europe-Riga] Рига | по Риге
    [Europe-Vilnius] Вильнюс | по Вильнюсу
    [Europe-Bucharest] Бухарест | по Бухаресту
    [Europe-Chisinau] Кишинёв | по Кишинёву
    [Europe-Athens] Афины | по Афинам
    [Europe-Istanbul] Стамбул | по Стамбулу
    [Europe-Minsk] Минск | по Минску
    [Europe-Moscow] Москва | по Москве
    [Asia-Tbilisi] Тбилиси | по Тбилиси
    [Asia-Yerevan] Ереван | по Еревану
    [Asia-Baku] Баку | по Баку
    [Asia-Jerusalem] Иерусалим | по Иерусалиму
    [Asia-Riyadh] Эр-Рияд | по Эр-Рияду
    [Asia-Qatar] Доха | по Дохе
    [Asia-Dubai] Дубай | по Дубаю
    [Asia-Almaty] Алматы | по Алматы
    [Asia-Shanghai] Пекин | по Пекину
    [Asia-Tokyo] Токио | по Токио
    [Asia-Tehran] Тегеран | по Тегерану
    [Asia-Tashkent] Ташкент | по Ташкенту
    [Asia-Kolkata] Дели | по Дели
    [Asia-Bangkok] Бангкок | по Бангкоку
    [Asia-Singapore] Сингапур | по Сингапуру
    [Asia-Seoul] Сеул | по Сеулу
    [Africa-Cairo] Каир | по Каиру
    [Africa-Nairobi] Найроби | по Найроби
    [Africa-Lagos] Лагос | по Лагосу
    [Africa-Johannesburg] Йоханнесбург | по Йоханнесбургу
    [America-New_York] Вашингтон | по Вашингтону
    [America-Chicago] Чикаго | по Чикаго
    [America-Los_Angeles] Лос-Анджелес | по Лос-Анджелесу
    [America-Toronto] Торонто | по Торонто
    [America-Denver] Денвер | по Денверу
    [America-Mexico_City] Мехико | по Мехико
    [America-Sao_Paulo] Сан-Паулу | по Сан-Паулу
    [America-Argentina-Buenos_Aires] Буэнос-Айрес | по Буэнос-Айресу
    [Australia-Sydney] Сидней | по Сиднею
    [UTC] UTC | по UTC
    [Etc-UTC] UTC | по UTC
   *[other] none
}
zone-by-name = время: { $name }

## Место

place-in = { $in } { $place }
place-to = { $in } { $place }
place-of-city = { $place } ({ $city })
place-unknown = место не объявлено

## Названия событий

event-noun = { $noun ->
    [meeting] Встреча
    [talks] Переговоры
    [call] Телефонный разговор
    [summit] Саммит
    [visit] Визит
   *[council] Совещание
}
title-two-sides = { event-noun } { $first } { $with } { $second }
title-two-countries = { event-noun } { $first } { $with } { $second }
title-many-sides = { event-noun }: { $sides }
title-many-sides-and-others = { event-noun }: { $sides } и другие
title-one-side = { event-noun } с участием { $who }
title-format = { event-noun } { $format }
title-in-place = { event-noun } { $place }
title-alone = { event-noun }
title-visit = Визит { $who }
title-visit-to = Визит { $who } { $place }
