## Події: статус, учасники, джерела, зміни

status = { $status ->
    [announced] анонсовано
    [underway] { $noun ->
        [talks] тривають
       *[other] триває
    }
    [held] { $noun ->
        [talks] відбулися
        [summit] відбувся
        [visit] відбувся
       *[other] відбулася
    }
    [postponed] відкладено
    [cancelled] скасовано
    [ruled_out] { $noun ->
        [talks] не плануються
       *[other] не планується
    }
   *[unconfirmed] немає підтвердження, що { $noun ->
        [meeting] зустріч відбулася
        [talks] переговори відбулися
        [call] розмова відбулася
        [summit] саміт відбувся
        [visit] візит відбувся
       *[council] нарада відбулася
    }
}
event-kind = { $kind ->
    [meeting] зустріч
    [call] телефонна розмова
    [summit] саміт
   *[visit] візит
}
event-mode = { $mode ->
    [in_person] очно
    [remote] онлайн
    [hybrid] очно й онлайн
   *[unknown] не названо
}
mode-remote = онлайн

participants-label = { $presence ->
    [attended] { $single ->
        [m] Учасник
        [f] Учасниця
       *[no] Учасники
    }
    [expected] { $tense ->
        [coming] { $single ->
            [no] Очікуються
           *[side] Очікується
        }
        [past] { $single ->
            [m] Очікувався; чи був, джерела не кажуть
            [f] Очікувалася; чи була, джерела не кажуть
            [side] Очікували; чи були представники, джерела не кажуть
           *[no] Очікувалися; чи були, джерела не кажуть
        }
        [open] { $single ->
            [m] Очікувався
            [f] Очікувалася
            [side] Очікували
           *[no] Очікувалися
        }
        [off] { $single ->
            [m] Мав узяти участь
            [f] Мала взяти участь
           *[no] Мали взяти участь
        }
       *[never] Про кого йдеться
    }
   *[absent] { $tense ->
        [coming] { $single ->
            [no] Участі не братимуть
           *[side] Участі не братиме
        }
        [off] { $single ->
            [m] Брати участі не збирався
            [f] Брати участі не збиралася
           *[no] Брати участі не збиралися
        }
       *[past] { $single ->
            [m] Участі не брав
            [f] Участі не брала
           *[no] Участі не брали
        }
    }
}
participants-unknown = Учасників не названо.
people-more = ще { $count }
sides-more = { $count ->
    [one] ще { $count } сторона
    [few] ще { $count } сторони
    [many] ще { $count } сторін
   *[other] ще { $count } сторони
}
disputed-label = Джерела розходяться щодо участі
dispute-says = { $says ->
    [attended] серед учасників
    [expected] серед очікуваних
   *[no] але не серед учасників
}: { $sources }
day-of-days = день { $day } з { $days }

outlet-unknown = видання не вказано
source-editor = редакція
sources-more = { $count ->
    [one] ще { $count } джерело
    [few] ще { $count } джерела
    [many] ще { $count } джерел
   *[other] ще { $count } джерела
}
source-texts = { $count ->
    [one] { $count } публікація
    [few] { $count } публікації
    [many] { $count } публікацій
   *[other] { $count } публікації
}
lines-more = і ще { $count }
mark-new = нове

change-entered = Внесено до записів зі статусом «{ status }»
change-of-field = { $field ->
    [kind] Вид
    [status] Статус
    [when] Дата
    [place] Місце
    [host] Приймає
    [format] Формат
   *[mode] Участь
}: { $before } → { $after }
value-unknown = не названо
change-of-topics = { $step ->
    [new] Додано теми:
   *[gone] Більше не серед тем:
} { $topics }
change-of-participants = { $step ->
    [attended] Стало відомо про участь
    [expected] { $single ->
        [yes] Очікується
       *[no] Очікуються
    } також
    [absent] { $single ->
        [yes] Участі не бере
       *[no] Участі не беруть
    }
    [now-attended] Участь підтверджено
    [now-expected] Тепер { $single ->
        [yes] очікується
       *[no] очікуються
    }
    [now-absent] Участь не підтвердилася
    [not-expected] Участь більше не підтверджено
    [not-absent] Участь спростовано
    [mode-remote] Участь онлайн
    [mode-in_person] Участь очно
    [mode-unknown] Спосіб участі невідомий
    [gone] Більше не серед учасників
   *[details] Уточнено, кого представляють
}: { $who }
change-of-dispute = { $disputed ->
    [true] Джерела розійшлися щодо участі
   *[false] Джерела більше не розходяться щодо участі
}: { $who }
