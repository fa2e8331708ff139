## Час

when-unknown = дату не названо
when-reported = повідомлено { $day }, дату не названо
when-until = не пізніше ніж
when-year = { $year } рік
when-month = { $month } { $year }
when-week = тиждень { $days }
time-unknown = час не оголошено

# «none», де місто зони не має усталеної назви.
zone-of-city = { $zone ->
    [Europe-Kyiv] за Києвом
    [Europe-Kiev] за Києвом
    [Europe-London] за Лондоном
    [Europe-Dublin] за Дубліном
    [Europe-Lisbon] за Лісабоном
    [Europe-Madrid] за Мадридом
    [Europe-Paris] за Парижем
    [Europe-Brussels] за Брюсселем
    [Europe-Amsterdam] за Амстердамом
    [Europe-Luxembourg] за Люксембургом
    [Europe-Berlin] за Берліном
    [Europe-Zurich] за Цюрихом
    [Europe-Vienna] за Віднем
    [Europe-Rome] за Римом
    [Europe-Prague] за Прагою
    [Europe-Budapest] за Будапештом
    [Europe-Warsaw] за Варшавою
    [Europe-Stockholm] за Стокгольмом
    [Europe-Oslo] за Осло
    [Europe-Copenhagen] за Копенгагеном
    [Europe-Helsinki] за Гельсінкі
    [Europe-Tallinn] за Таллінном
    [Europe-Riga] за Ригою
    [Europe-Vilnius] за Вільнюсом
    [Europe-Bucharest] за Бухарестом
    [Europe-Chisinau] за Кишиневом
    [Europe-Athens] за Афінами
    [Europe-Istanbul] за Стамбулом
    [Europe-Minsk] за Мінськом
    [Europe-Moscow] за Москвою
    [Asia-Tbilisi] за Тбілісі
    [Asia-Yerevan] за Єреваном
    [Asia-Baku] за Баку
    [Asia-Jerusalem] за Єрусалимом
    [Asia-Riyadh] за Ер-Ріядом
    [Asia-Qatar] за Дохою
    [Asia-Dubai] за Дубаєм
    [Asia-Almaty] за Алмати
    [Asia-Shanghai] за Пекіном
    [Asia-Tokyo] за Токіо
    [America-New_York] за Вашингтоном
    [America-Chicago] за Чикаго
    [America-Los_Angeles] за Лос-Анджелесом
    [America-Toronto] за Торонто
    [Australia-Sydney] за Сіднеєм
    [UTC] за UTC
    [Etc-UTC] за UTC
   *[other] none
}
zone-by-name = { $name }

## Місце

place-in = { $in } { $place }
place-to = до { $place }
place-of-city = { $place } ({ $city })
place-unknown = місце не оголошено

## Назви подій

event-noun = { $noun ->
    [meeting] Зустріч
    [talks] Переговори
    [call] Телефонна розмова
    [summit] Саміт
    [visit] Візит
   *[council] Нарада
}
title-two-sides = { event-noun } { $first } { $with } { $second }
title-two-countries = { event-noun } { $first } { $with } { $second }
title-many-sides = { event-noun }: { $sides }
title-many-sides-and-others = { event-noun }: { $sides } та інші
title-one-side = { event-noun } за участю { $who }
title-format = { event-noun } { $format }
title-in-place = { event-noun } { $place }
title-alone = { event-noun }
title-visit = Візит { $who }
title-visit-to = Візит { $who } { $place }
