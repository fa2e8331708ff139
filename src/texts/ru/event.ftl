## События: статус, участники, источники, изменения

status = { $status ->
    [announced] { $noun ->
        [talks] анонсированы
        [meeting] анонсирована
        [council] анонсировано
       *[other] анонсирован
    }
    [underway] { $noun ->
        [talks] идут
       *[other] идёт
    }
    [held] { $noun ->
        [talks] состоялись
        [meeting] состоялась
        [council] состоялось
       *[other] состоялся
    }
    [postponed] { $noun ->
        [talks] отложены
        [meeting] отложена
        [council] отложено
       *[other] отложен
    }
    [cancelled] { $noun ->
        [talks] отменены
        [meeting] отменена
        [council] отменено
       *[other] отменён
    }
    [ruled_out] { $noun ->
        [talks] не планируются
       *[other] не планируется
    }
   *[unconfirmed] нет подтверждения, что { $noun ->
        [meeting] встреча состоялась
        [talks] переговоры состоялись
        [call] разговор состоялся
        [summit] саммит состоялся
        [visit] визит состоялся
       *[council] совещание состоялось
    }
}
event-kind = { $kind ->
    [meeting] встреча
    [call] телефонный разговор
    [summit] саммит
   *[visit] визит
}
event-mode = { $mode ->
    [in_person] очно
    [remote] онлайн
    [hybrid] очно и онлайн
   *[unknown] не назван
}
mode-remote = онлайн

participants-label = { $presence ->
    [attended] { $single ->
        [m] Участник
        [f] Участница
       *[no] Участники
    }
    [expected] { $tense ->
        [coming] { $single ->
            [no] Ожидаются
           *[side] Ожидается
        }
        [past] { $single ->
            [m] Ожидался; был ли, источники не говорят
            [f] Ожидалась; была ли, источники не говорят
            [side] Ожидали; были ли представители, источники не говорят
           *[no] Ожидались; были ли, источники не говорят
        }
        [open] { $single ->
            [m] Ожидался
            [f] Ожидалась
            [side] Ожидали
           *[no] Ожидались
        }
        [off] { $single ->
            [m] Должен был участвовать
            [f] Должна была участвовать
           *[no] Должны были участвовать
        }
       *[never] О ком речь
    }
   *[absent] { $tense ->
        [coming] { $single ->
            [no] Участвовать не будут
           *[side] Участвовать не будет
        }
        [off] { $single ->
            [m] Участвовать не собирался
            [f] Участвовать не собиралась
           *[no] Участвовать не собирались
        }
       *[past] { $single ->
            [m] Не участвовал
            [f] Не участвовала
           *[no] Не участвовали
        }
    }
}
participants-unknown = Участники не названы.
people-more = ещё { $count }
sides-more = { $count ->
    [one] ещё { $count } сторона
    [few] ещё { $count } стороны
    [many] ещё { $count } сторон
   *[other] ещё { $count } стороны
}
disputed-label = Источники расходятся насчёт участия
dispute-says = { $says ->
    [attended] среди участников
    [expected] среди ожидаемых
   *[no] но не среди участников
}: { $sources }
day-of-days = день { $day } из { $days }

outlet-unknown = издание не указано
source-editor = редакция
sources-more = { $count ->
    [one] ещё { $count } источник
    [few] ещё { $count } источника
    [many] ещё { $count } источников
   *[other] ещё { $count } источника
}
source-texts = { $count ->
    [one] { $count } публикация
    [few] { $count } публикации
    [many] { $count } публикаций
   *[other] { $count } публикации
}
lines-more = и ещё { $count }
mark-new = новое

change-entered = Внесено в записи со статусом «{ status }»
change-of-field = { $field ->
    [kind] Вид
    [status] Статус
    [when] Дата
    [place] Место
    [host] Принимает
    [format] Формат
   *[mode] Участие
}: { $before } → { $after }
value-unknown = не названо
change-of-topics = { $step ->
    [new] Добавлены темы:
   *[gone] Больше не среди тем:
} { $topics }
change-of-participants = { $step ->
    [attended] Стало известно об участии
    [expected] { $single ->
        [yes] Ожидается
       *[no] Ожидаются
    } также
    [absent] { $single ->
        [yes] Не участвует
       *[no] Не участвуют
    }
    [now-attended] Участие подтверждено
    [now-expected] Теперь { $single ->
        [yes] ожидается
       *[no] ожидаются
    }
    [now-absent] Участие не подтвердилось
    [not-expected] Участие больше не подтверждено
    [not-absent] Участие опровергнуто
    [mode-remote] Участие онлайн
    [mode-in_person] Участие очно
    [mode-unknown] Способ участия неизвестен
    [gone] Больше не среди участников
   *[details] Уточнено, кого представляют
}: { $who }
change-of-dispute = { $disputed ->
    [true] Источники разошлись насчёт участия
   *[false] Источники больше не расходятся насчёт участия
}: { $who }
