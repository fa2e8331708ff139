## Ответы на вопросы

answer-sources = <i>Источники: { $sources }</i>
answer-button-sources = Источники и цитаты
answer-more-events = … и ещё { $count ->
    [one] { $count } событие
    [few] { $count } события
   *[many] { $count } событий
}: чтобы увидеть остальное, добавьте дату, место или имя.
answer-more-changes = … и ещё { $count ->
    [one] { $count } изменение: оно в карточке события.
    [few] { $count } изменения: они в карточке события.
   *[many] { $count } изменений: они в карточке события.
}
answer-more-questions = Это ответы на первые три вопроса; остальные пришлите отдельным сообщением.
answer-cut = Ответ длиннее одного сообщения: чтобы увидеть остальное, добавьте дату, место или имя.

answer-not-understood =
    Я отвечаю только о дипломатических событиях: кто с кем встречался, когда, где и кто об этом сообщил. Например:
    • Кто был на встрече в Киеве 3 января?
    • С кем встречался Умеров в декабре?
    • Что запланировано на завтра?
answer-thanks = Пожалуйста. Спрашивайте ещё.
answer-which = О каком событии речь? Назовите место, дату или кого-то из участников либо выберите:
answer-unknown = { $count ->
    [one] В записях нет имени { $names }: источники, которые у меня есть, его не упоминают.
   *[many] В записях нет имён { $names }: источники, которые у меня есть, их не упоминают.
}
answer-heard = «{ $written }» я прочитал как «{ $name }».
answer-no-such-date = Такой даты нет: { $date }.
answer-ignored = Не знаю, что такое { $words }, поэтому отвечаю без этого.
answer-did-you-mean = Возможно, вы имели в виду: { $names }?
answer-nothing = { $described ->
    [yes] В записях нет такого события ({ $about }).
   *[no] В записях нет такого события.
} { $tense ->
    [coming] Это не значит, что его не будет: источники, которые у меня есть, о нём не сообщают.
   *[past] Это не доказывает, что его не было: источники, которые у меня есть, о нём не сообщают.
}
answer-none = { $calls ->
    [yes] 0 разговоров.
   *[no] 0 событий.
}
answer-instead = Зато есть:
answer-record-size = Всего в записях { $count ->
    [0] пока нет событий
    [one] { $count } событие
    [few] { $count } события
   *[many] { $count } событий
}.

answer-which-of = { $count ->
    [one] Под вопрос подходит { $count } событие
    [few] Под вопрос подходят { $count } события
   *[many] Под вопрос подходит { $count } событий
}. О каком речь?
answer-each-fits = Подходят оба события. Если речь об одном из них, выберите его:

## Состоялось ли, что изменилось, что было известно

answer-outcome = { $reply ->
    [yes] Да
    [no] Нет
    [not-yet] Ещё нет
    [open] Неизвестно
   *[unsaid] Источники не говорят, что событие { $supposed ->
        [postponed] отложено
       *[other] отменено
    }
}: { $status }{ $dated ->
    [on] , { $when }
    [planned] ; по плану — { $when }
   *[no] { $reply ->
        [not-yet] , даты пока нет
       *[other] { "" }
    }
}.
answer-changes-of = { $changed ->
    [yes] { $title }: вот что изменилось после первого сообщения.
   *[no] { $title }: после первого сообщения ничего не изменилось.
}
answer-news = { $count ->
    [one] Изменения в { $count } событии
   *[many] Изменения в { $count } событиях
}{ $described ->
    [yes] { " " }({ $about })
   *[no] { "" }
}:
answer-no-news = { $described ->
    [yes] За это время в записях ничего не изменилось ({ $about }).
   *[no] В последнее время в записях ничего не изменилось.
}
answer-as-of = Вот что было известно на конец дня { $day }:
answer-not-yet-known = До конца дня { $day } источники, которые у меня есть, об этом не сообщали.{ $told ->
    [yes] { " " }Первое сообщение — { $first }.
   *[no] { "" }
}
answer-awaited = { $tense ->
    [coming] { $single ->
        [no] Ожидаются
       *[side] Ожидается
    }: { $names }. Событие ещё впереди.
   *[past] { $single ->
        [m] Ожидался, но был ли
        [f] Ожидалась, но была ли
        [side] Ожидали, но были ли представители
       *[no] Ожидались, но были ли
    }, источники не говорят: { $names }.
}
answer-compare-not-held = { $title }: сравнивать пока не с чем. { $standing ->
    [announced] Событие ещё впереди.
    [postponed] Событие отложено.
    [cancelled] Событие отменено.
    [ruled_out] Его не планируют.
   *[unconfirmed] Нет подтверждения, что событие состоялось.
}
answer-compare-unannounced = { $title }: анонса в записях нет, о событии стало известно уже потом.
answer-compared-when = { $verdict ->
    [same] Дата — как анонсировали: { $before }.
    [changed] Дата: в анонсе — { $before }, на деле — { $after }.
    [added] Даты заранее не называли; на деле — { $after }.
   *[none] Даты источники не называют.
}
answer-compared-place = { $verdict ->
    [same] Место — как анонсировали: { $before }.
    [changed] Место: в анонсе — { $before }, на деле — { $after }.
    [added] Места заранее не называли; на деле — { $after }.
   *[none] Места источники не называют.
}
answer-compared-people = { $group ->
    [came] Анонсировали, и были: { $names }.
    [unannounced] Были, хотя заранее их не называли: { $names }.
    [unsaid] Анонсировали, но были ли, источники не говорят: { $names }.
   *[absent] Не были: { $names }.
}
answer-results = Договорённостей и итогов в записях нет: в них только то, кто, с кем, когда, где и о чём говорил.

## Кто был

answer-off = Нет: { $status }.
answer-event-off = { $title }: { $status }.
answer-unconfirmed = Нет подтверждения, что событие состоялось.
answer-attendees-unnamed = Кто был, источники не называют.
answer-no-participants = Участников источники не называют.
answer-by-mode = { $presence ->
    [attended] { $mode ->
        [remote] Онлайн
        [in_person] Лично
       *[unknown] Лично или онлайн, источники не говорят
    }
   *[expected] { $tense ->
        [coming] { $mode ->
            [remote] Ожидаются онлайн
            [in_person] Ожидаются лично
           *[unknown] Ожидаются; лично или онлайн, источники не говорят
        }
       *[past] { $mode ->
            [remote] Ожидались онлайн; были ли, источники не говорят
            [in_person] Ожидались лично; были ли, источники не говорят
           *[unknown] Ожидались; были ли и лично ли, источники не говорят
        }
    }
}: { $names }{ $more ->
    [0] { "" }
   *[other] ; ещё { $more }
}.
answer-nobody-by-mode = { $mode ->
    [remote] Источники не говорят, чтобы кто-то участвовал онлайн.
   *[in_person] Источники не говорят, кто был лично.
}
answer-absentees = { $tense ->
    [coming] { $single ->
        [no] Не будут участвовать
       *[m] Не будет участвовать
    }
   *[past] { $single ->
        [m] Не был
        [f] Не была
       *[no] Не были
    }
}: { $names }.
answer-no-absentees = Источники никого не называют отсутствовавшим.
answer-others-fit = { $count ->
    [one] Подходит и ещё { $count } событие:
    [few] Подходят и ещё { $count } события:
   *[many] Подходят и ещё { $count } событий:
}

answer-count-people = { $told ->
    [attended] { $count ->
        [one] Источники называют { $count } участника.
        [few] Источники называют { $count } участников.
       *[many] Источники называют { $count } участников.
    }
    [coming] Среди тех, кого ожидают, поимённо { $count ->
        [one] назван { $count } человек.
        [few] названы { $count } человека.
       *[many] названо { $count } человек.
    }
   *[past] Среди тех, кого ожидали, поимённо { $count ->
        [one] назван { $count } человек.
        [few] названы { $count } человека.
       *[many] названо { $count } человек.
    }
}
answer-count-countries = { $told ->
    [attended] Источники называют среди участников { $count ->
        [one] { $count } страну
        [few] { $count } страны
       *[many] { $count } стран
    }
    [coming] Среди тех, кого ожидают, { $count ->
        [one] названа { $count } страна
        [few] названы { $count } страны
       *[many] названо { $count } стран
    }
   *[past] Среди тех, кого ожидали, { $count ->
        [one] названа { $count } страна
        [few] названы { $count } страны
       *[many] названо { $count } стран
    }
}{ $unnamed ->
    [0] .
    [one] ; из них { $unnamed } названа лишь как страна, без имён представителей.
    [few] ; из них { $unnamed } названы лишь как страны, без имён представителей.
   *[many] ; из них { $unnamed } названо лишь как страны, без имён представителей.
}
answer-count-unnamed = { $people ->
    [yes] Ещё { $count ->
        [one] { $count } сторона названа без имён.
        [few] { $count } стороны названы без имён.
       *[many] { $count } сторон названо без имён.
    }
   *[no] Имён источники не называют, только { $count ->
        [one] { $count } сторону.
        [few] { $count } стороны.
       *[many] { $count } сторон.
    }
}

answer-attended = { $gender ->
    [side] { $yesNo ->
        [yes] Да, среди участников — { $name }
       *[no] Среди участников — { $name }
    }{ $mode ->
        [remote] { " (онлайн)" }
       *[unknown] { "" }
    }.
   *[person] { $yesNo ->
        [yes] Да, { $name }
       *[no] { $name }
    } { $gender ->
        [f] участвовала
       *[m] участвовал
    }{ $mode ->
        [remote] { " онлайн" }
        [in_person] { " лично" }
       *[unknown] { "" }
    }.
}
answer-attended-online = Нет, только онлайн: { $names }.
answer-attended-side = { $yesNo ->
    [yes] Да, от { $side } участвовали: { $names }.
   *[no] От { $side } участвовали: { $names }.
}
answer-attended-region = { $yesNo ->
    [yes] Да, участвовали: { $names }.
   *[no] Участвовали: { $names }.
}
answer-expected-region = { $tense ->
    [coming] Ожидаются: { $names }.
   *[past] Ожидались: { $names }; были ли, источники не говорят.
}
answer-silent-region = { $tense ->
    [coming] Среди ожидаемых источники никого оттуда не называют.
   *[past] Среди участников источники никого оттуда не называют.
}
answer-disputed = Насчёт { $name } источники расходятся.
answer-expected = { $tense ->
    [coming] Участие { $name } ожидается: оно анонсировано, событие ещё впереди.
   *[past] Участие { $name } анонсировали; состоялось ли оно, источники не говорят.
}
answer-absent = { $yesNo ->
    [yes] Нет, { $name }
   *[no] { $name }
} { $tense ->
    [coming] { $gender ->
        [side] — по данным источников, среди тех, кого не будет
       *[m] участвовать не будет, сообщают источники
    }
   *[past] { $gender ->
        [m] не участвовал: по данным источников, отсутствовал
        [f] не участвовала: по данным источников, отсутствовала
       *[side] — по данным источников, среди отсутствовавших
    }
}.
answer-silent = { $tense ->
    [coming] Источники не упоминают { $name } среди тех, кого ожидают.
   *[past] Источники не упоминают { $name } среди участников; { $gender ->
        [m] был ли он там
        [f] была ли она там
       *[side] были ли там представители
    }, они не говорят.
}

answer-silent-everywhere = { $count ->
    [one] Подходит { $count } событие, но { $name } источники на нём не упоминают.
    [few] Подходят { $count } события, но { $name } источники ни на одном не упоминают.
   *[many] Подходят { $count } событий, но { $name } источники ни на одном не упоминают.
}
answer-side = { $presence ->
    [attended] От { $side }: { $names }.
   *[expected] { $tense ->
        [coming] От { $side } { $people ->
            [1] ожидается
           *[other] ожидаются
        }: { $names }.
        [off] От { $side } анонсировали: { $names }.
       *[past] От { $side } ожидали: { $names }; { $people ->
            [1] состоялось ли участие
           *[other] были ли они
        }, источники не говорят.
    }
}
answer-side-unnamed = { $presence ->
    [attended] От { $side } представители были, но имён источники не называют.
   *[expected] { $tense ->
        [coming] От { $side } ожидаются представители, но имён источники не называют.
        [off] От { $side } анонсировали представителей, но имён источники не называют.
       *[past] От { $side } ожидали представителей, но имён источники не называют и были ли они, не говорят.
    }
}
answer-side-silent = { $tense ->
    [coming] Кто будет от { $side }, источники не говорят.
   *[other] Кто был от { $side }, источники не говорят.
}

answer-partners = { $presence ->
    [attended] { $people ->
        [1] Собеседник: { $names }.
       *[other] Собеседники: { $names }.
    }
   *[expected] { $also ->
        [yes] Ожидали ещё: { $names }.
       *[no] Ожидали: { $names }.
    }
}
answer-own-side = { $presence ->
    [attended] С той же стороны: { $names }.
   *[expected] С той же стороны ожидали: { $names }.
}
answer-no-company = Других участников источники не называют.

answer-together = { $verdict ->
    [met] Да, { $count ->
        [1] на одном событии
        [one] на { $count } событии
        [few] на { $count } событиях
       *[many] на { $count } событиях
    }{ $dated ->
        [yes] { $count ->
            [1] : { $when }
           *[other] , последнее: { $when }
        }
       *[no] { "" }
    }.
    [by_phone] Личной встречи в записях нет, но они говорили по телефону{ $dated ->
        [yes] : { $when }
       *[no] { "" }
    }.
    [announced] Ещё нет, но это анонсировано: { $when }.
    [underway] Да, событие как раз идёт.
    [held] Событие состоялось, но участия обоих источники точно не подтверждают{ $dated ->
        [yes] : { $when }
       *[no] { "" }
    }.
    [unconfirmed] Это анонсировали ({ $when }), но нет подтверждения, что событие состоялось.
    [postponed] Нет: событие отложено.
    [cancelled] Нет: событие отменено.
   *[ruled_out] Нет: такую встречу не планируют, так говорят источники.
}

## Какие события, сколько

answer-events = { $described ->
    [yes] { $about } — { $count ->
        [one] { $count } событие
        [few] { $count } события
       *[many] { $count } событий
    }:
   *[no] { $count ->
        [one] В записях { $count } такое событие:
        [few] В записях { $count } таких события:
       *[many] В записях { $count } таких событий:
    }
}
answer-events-yes = Да. { $list }
answer-last-later = Позже по дате:
answer-next = { $count ->
    [one] Ближайшее событие:
   *[many] Ближайшие события:
}
answer-before = Перед этим:
answer-after = После этого:
answer-first = { $count ->
    [one] Первое событие в записях:
   *[many] Первые события в записях:
}
answer-last = { $count ->
    [one] Последнее событие, которое состоялось:
   *[many] Последние события, которые состоялись:
}
answer-last-open = { $count ->
    [one] Последнее событие:
   *[many] Последние события:
}
answer-count = { $count ->
    [one] { $count } { $unit ->
        [calls] телефонный разговор
        [meetings] встреча
        [visits] визит
        [summits] саммит
       *[events] событие
    }
    [few] { $count } { $unit ->
        [calls] телефонных разговора
        [meetings] встречи
        [visits] визита
        [summits] саммита
       *[events] события
    }
   *[many] { $count } { $unit ->
        [calls] телефонных разговоров
        [meetings] встреч
        [visits] визитов
        [summits] саммитов
       *[events] событий
    }
}{ $described ->
    [yes] { " " }({ $about })
   *[no] { "" }
}.
answer-count-part = { $status ->
    [held] состоялось
    [announced] анонсировано
    [underway] идёт
    [unconfirmed] анонсировано без подтверждения
    [postponed] отложено
    [cancelled] отменено
   *[ruled_out] не планируется
} — { $count }
answer-count-all = { $status ->
    [held] Все состоялись
    [announced] Все анонсированы
    [underway] Все идут
    [unconfirmed] Все анонсированы; подтверждения, что состоялись, нет
    [postponed] Все отложены
    [cancelled] Все отменены
   *[ruled_out] Ничего из этого не планируется
}.
answer-count-parts = Из них { $parts }.
answer-count-off = Не учтено: { $parts }.
answer-count-calls = Телефонные разговоры не учтены: их { $count }.

## Когда, где, как, о чём

answer-when = { $when }, { $status }.
answer-when-unknown = { $known ->
    [yes] Даты источники не называют; сообщили о событии { $reported }.
   *[no] Даты источники не называют.
}
answer-leader-unknown = Кто председательствовал или возглавлял делегацию, в записях не указано.
answer-hour-unknown = Времени начала источники не называют.
answer-reasons = Причин в записях нет: в них только то, кто, с кем, когда и где встречался. Вот что известно:
answer-where = { $place }.
answer-place-wider = Место источники называют лишь так: { $place }.
answer-where-online = Онлайн: { $names }; само событие — { $place }.
answer-where-unknown = Места источники не называют.
answer-where-remote = Это был разговор на расстоянии: места у него нет.
answer-mode = { $mode ->
    [in_person] Очно.
    [remote] { $kind ->
        [call] Дистанционно: это разговор по телефону или видео.
       *[other] Онлайн.
    }
    [hybrid] Гибридно: часть участников на месте, часть — онлайн.
   *[unknown] Очно или онлайн, источники не говорят.
}
answer-mode-of = { $mode ->
    [remote] { $name }: онлайн.
    [in_person] { $name }: лично.
    [hybrid] { $name }: лично или онлайн, источники не говорят.
   *[unknown] { $name }: лично или онлайн, источники не говорят.
}
answer-topics = { $status ->
    [held] Говорили о следующем: { $topics }.
   *[other] Темы: { $topics }.
}
answer-topics-quoted = Вот что об этом пишет источник:
answer-topics-beside = О чём шла речь, источники прямо не говорят. Рядом пишут так:
answer-topics-unknown = О чём шла речь, источники не говорят.

## Откуда известно

answer-told-by = Источник: { $source }; со слов: { $sayers }.
answer-told-in = Источник: { $source }.

## Кто это

answer-identity = <b>{ $name }</b> — { $office }.
answer-identity-side = <b>{ $name }</b> ({ $side }): нынешней должности в записях нет.
answer-identity-unknown = <b>{ $name }</b>: должности в записях нет.
answer-identity-before = Раньше: { $offices }.
answer-latest-events = { $count ->
    [one] Последнее событие:
   *[many] Последние события:
}
answer-no-events-of = Событий с участием этого человека в записях нет.

## Промежутки времени

answer-region = { $region ->
    [europe] Европа
    [baltic-states] страны Балтии
    [northern-europe] Северная Европа
    [central-asia] Центральная Азия
    [south-caucasus] Южный Кавказ
   *[gulf-states] страны Персидского залива
}
answer-until = до { $when }
answer-since = начиная с { $when }

## О должностях и о самом боте

answer-predecessor = { $office } до { $name }: { $before }.
answer-predecessor-unknown = Кто занимал эту должность до { $name }, в записях нет.
answer-predecessor-whose = До кого? Назовите человека или должность.
answer-help-follow = Об изменениях сообщаю по тому, за чем вы следите: { $named ->
    [yes] <code>/follow { $name }</code>
   *[no] <code>/follow Умеров</code>, <code>/follow Брюссель</code>, <code>/follow саммиты</code>
}. Всё, за чем следите, — /following, перестать — /unfollow.
answer-help-unfollow = Чтобы не получать уведомлений: { $named ->
    [yes] <code>/unfollow { $name }</code>
   *[no] <code>/unfollow</code>
}. Чтобы ничего не слышать о человеке или месте — { $named ->
    [yes] <code>/mute { $name }</code>
   *[no] /mute
}, приостановить или изменить брифинги — /settings, прекратить всё и стереть свои данные — /stop.
answer-help-settings = Язык, часовой пояс, дни и время брифинга — в /settings.
answer-help-privacy = Что я о вас храню — /privacy, получить всё файлом — /mydata, стереть — /stop.
answer-help-abilities =
    Я веду записи о дипломатических встречах со ссылкой на источники и отвечаю, кто был, с кем, когда, где и кто об этом сообщил. Например:
    • Кто был на встрече в Киеве 3 января?
    • С кем встречался Умеров в декабре?
    • Что запланировано на завтра?
    Утром присылаю брифинг, а об изменениях в том, за чем вы следите, — уведомления. Все команды — /help.
