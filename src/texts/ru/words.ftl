## Время

when-unknown = дата не названа
when-reported = сообщили { $day }, дата не названа
when-until = не позднее чем
when-year = { $year } год
when-month = { $month } { $year }
when-week = неделя { $days }
time-unknown = время не объявлено

# «none», где у города зоны нет привычного названия.
zone-of-city = { $zone ->
    [Europe-Kyiv] по Киеву
    [Europe-Kiev] по Киеву
    [Europe-London] по Лондону
    [Europe-Dublin] по Дублину
    [Europe-Lisbon] по Лиссабону
    [Europe-Madrid] по Мадриду
    [Europe-Paris] по Парижу
    [Europe-Brussels] по Брюсселю
    [Europe-Amsterdam] по Амстердаму
    [Europe-Luxembourg] по Люксембургу
    [Europe-Berlin] по Берлину
    [Europe-Zurich] по Цюриху
    [Europe-Vienna] по Вене
    [Europe-Rome] по Риму
    [Europe-Prague] по Праге
    [Europe-Budapest] по Будапешту
    [Europe-Warsaw] по Варшаве
    [Europe-Stockholm] по Стокгольму
    [Europe-Oslo] по Осло
    [Europe-Copenhagen] по Копенгагену
    [Europe-Helsinki] по Хельсинки
    [Europe-Tallinn] по Таллину
    [Europe-Riga] по Риге
    [Europe-Vilnius] по Вильнюсу
    [Europe-Bucharest] по Бухаресту
    [Europe-Chisinau] по Кишинёву
    [Europe-Athens] по Афинам
    [Europe-Istanbul] по Стамбулу
    [Europe-Minsk] по Минску
    [Europe-Moscow] по Москве
    [Asia-Tbilisi] по Тбилиси
    [Asia-Yerevan] по Еревану
    [Asia-Baku] по Баку
    [Asia-Jerusalem] по Иерусалиму
    [Asia-Riyadh] по Эр-Рияду
    [Asia-Qatar] по Дохе
    [Asia-Dubai] по Дубаю
    [Asia-Almaty] по Алматы
    [Asia-Shanghai] по Пекину
    [Asia-Tokyo] по Токио
    [America-New_York] по Вашингтону
    [America-Chicago] по Чикаго
    [America-Los_Angeles] по Лос-Анджелесу
    [America-Toronto] по Торонто
    [Australia-Sydney] по Сиднею
    [UTC] по UTC
    [Etc-UTC] по UTC
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
