## Час

when-unknown = дату не названо
when-reported = повідомлено { $day }, дату не названо
when-until = не пізніше ніж
when-year = { $year } рік
when-month = { $month } { $year }
when-either = { $first } або { $last }
when-week = тиждень { $days }
time-unknown = час не оголошено

# Місто зони і, після риски, час за ним; «none», де місто зони не має усталеної назви.
zone-city = { $zone ->
    [Europe-Kyiv] Київ | за Києвом
    [Europe-Kiev] Київ | за Києвом
    [Europe-London] Лондон | за Лондоном
    [Europe-Dublin] Дублін | за Дубліном
    [Europe-Lisbon] Лісабон | за Лісабоном
    [Europe-Madrid] Мадрид | за Мадридом
    [Europe-Paris] Париж | за Парижем
    [Europe-Brussels] Брюссель | за Брюсселем
    [Europe-Amsterdam] Амстердам | за Амстердамом
    [Europe-Luxembourg] Люксембург | за Люксембургом
    [Europe-Berlin] Берлін | за Берліном
    [Europe-Zurich] Женева | за Женевою
    [Europe-Vienna] Відень | за Віднем
    [Europe-Rome] Рим | за Римом
    [Europe-Prague] Прага | за Прагою
    [Europe-Budapest] Будапешт | за Будапештом
    [Europe-Warsaw] Варшава | за Варшавою
    [Europe-Stockholm] Стокгольм | за Стокгольмом
    [Europe-Oslo] Осло | за Осло
    [Europe-Copenhagen] Копенгаген | за Копенгагеном
    [Europe-Helsinki] Гельсінкі | за Гельсінкі
    [Europe-Tallinn] Таллінн | за Таллінном
    [Europe-Riga] Рига | за Ригою
    [Europe-Vilnius] Вільнюс | за Вільнюсом
    [Europe-Bucharest] Бухарест | за Бухарестом
    [Europe-Chisinau] Кишинів | за Кишиневом
    [Europe-Athens] Афіни | за Афінами
    [Europe-Istanbul] Стамбул | за Стамбулом
    [Europe-Minsk] Мінськ | за Мінськом
    [Europe-Moscow] Москва | за Москвою
    [Asia-Tbilisi] Тбілісі | за Тбілісі
    [Asia-Yerevan] Єреван | за Єреваном
    [Asia-Baku] Баку | за Баку
    [Asia-Jerusalem] Єрусалим | за Єрусалимом
    [Asia-Riyadh] Ер-Ріяд | за Ер-Ріядом
    [Asia-Qatar] Доха | за Дохою
    [Asia-Dubai] Дубай | за Дубаєм
    [Asia-Almaty] Алмати | за Алмати
    [Asia-Shanghai] Пекін | за Пекіном
    [Asia-Tokyo] Токіо | за Токіо
    [Asia-Tehran] Тегеран | за Тегераном
    [Asia-Tashkent] Ташкент | за Ташкентом
    [Asia-Kolkata] Делі | за Делі
    [Asia-Bangkok] Бангкок | за Бангкоком
    [Asia-Singapore] Сінгапур | за Сінгапуром
    [Asia-Seoul] Сеул | за Сеулом
    [Africa-Cairo] Каїр | за Каїром
    [Africa-Nairobi] Найробі | за Найробі
    [Africa-Lagos] Лагос | за Лагосом
    [Africa-Johannesburg] Йоганнесбург | за Йоганнесбургом
    [America-New_York] Вашингтон | за Вашингтоном
    [America-Chicago] Чикаго | за Чикаго
    [America-Los_Angeles] Лос-Анджелес | за Лос-Анджелесом
    [America-Toronto] Торонто | за Торонто
    [America-Denver] Денвер | за Денвером
    [America-Mexico_City] Мехіко | за Мехіко
    [America-Sao_Paulo] Сан-Паулу | за Сан-Паулу
    [America-Argentina-Buenos_Aires] Буенос-Айрес | за Буенос-Айресом
    [Australia-Sydney] Сідней | за Сіднеєм
    [UTC] UTC | за UTC
    [Etc-UTC] UTC | за UTC
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
