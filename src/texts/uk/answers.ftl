## Відповіді на запитання

answer-sources = <i>Джерела: { $sources }</i>
answer-button-sources = Джерела й цитати
answer-more-events = … і ще { $count ->
    [one] { $count } подія
    [few] { $count } події
   *[many] { $count } подій
}: щоб побачити решту, додайте дату, місце чи ім’я.
answer-more-changes = … і ще { $count ->
    [one] { $count } зміна: вона в картці події.
    [few] { $count } зміни: вони в картці події.
   *[many] { $count } змін: вони в картці події.
}
answer-more-questions = Це відповіді на перші три запитання; решту надішліть окремим повідомленням.
answer-cut = Відповідь довша за одне повідомлення: щоб побачити решту, додайте дату, місце чи ім’я.

answer-not-understood =
    Я відповідаю лише про дипломатичні події: хто з ким зустрічався, коли, де і хто про це повідомив. Наприклад:
    • Хто був на зустрічі в Києві 3 січня?
    • З ким зустрічався Умєров у грудні?
    • Що заплановано на завтра?
answer-thanks = Будь ласка. Питайте ще.
answer-which = Про яку подію йдеться? Назвіть місце, дату чи когось з учасників або виберіть:
answer-unknown = { $count ->
    [one] У записах немає імені { $names }: джерела, які в мене є, його не згадують.
   *[many] У записах немає імен { $names }: джерела, які в мене є, їх не згадують.
}
answer-heard = «{ $written }» я прочитав як «{ $name }».
answer-no-such-date = Такої дати немає: { $date }.
answer-ignored = Не знаю, що таке { $words }, тож відповідаю без цього.
answer-did-you-mean = Можливо, ви мали на увазі: { $names }?
answer-nothing = { $described ->
    [yes] У записах немає такої події ({ $about }).
   *[no] У записах немає такої події.
} { $tense ->
    [coming] Це не означає, що її не буде: джерела, які в мене є, про неї не повідомляють.
   *[past] Це не доводить, що її не було: джерела, які в мене є, про неї не повідомляють.
}
answer-none = { $calls ->
    [yes] 0 розмов.
   *[no] 0 подій.
}
answer-instead = Натомість є:
answer-record-size = Усього в записах { $count ->
    [0] ще немає подій
    [one] { $count } подія
    [few] { $count } події
   *[many] { $count } подій
}.

answer-which-of = { $count ->
    [one] Під запитання підходить { $count } подія
    [few] Під запитання підходять { $count } події
   *[many] Під запитання підходить { $count } подій
}. Про яку йдеться?
answer-each-fits = Підходять обидві події. Якщо йдеться про одну з них, оберіть її:

## Чи відбулося, що змінилося, що було відомо

answer-outcome = { $reply ->
    [yes] Так
    [no] Ні
    [not-yet] Ще ні
    [open] Невідомо
   *[unsaid] Джерела не кажуть, що подію { $supposed ->
        [postponed] відкладено
       *[other] скасовано
    }
}: { $status }{ $dated ->
    [on] , { $when }
    [planned] ; за планом — { $when }
   *[no] { $reply ->
        [not-yet] , дати ще немає
       *[other] { "" }
    }
}.
answer-changes-of = { $changed ->
    [yes] { $title }: ось що змінилося після першого повідомлення.
   *[no] { $title }: після першого повідомлення нічого не змінилося.
}
answer-news = { $count ->
    [one] Зміни в { $count } події
   *[many] Зміни в { $count } подіях
}{ $described ->
    [yes] { " " }({ $about })
   *[no] { "" }
}:
answer-no-news = { $described ->
    [yes] За цей час у записах нічого не змінилося ({ $about }).
   *[no] Останнім часом у записах нічого не змінилося.
}
answer-as-of = Ось що було відомо на кінець дня { $day }:
answer-not-yet-known = До кінця дня { $day } джерела, які в мене є, про це не повідомляли.{ $told ->
    [yes] { " " }Перше повідомлення — { $first }.
   *[no] { "" }
}
answer-awaited = { $tense ->
    [coming] { $single ->
        [no] Очікуються
       *[side] Очікується
    }: { $names }. Подія ще попереду.
   *[past] { $single ->
        [m] Очікувався, але чи був
        [f] Очікувалася, але чи була
        [side] Очікували, але чи були представники
       *[no] Очікувалися, але чи були
    }, джерела не кажуть: { $names }.
}
answer-compare-not-held = { $title }: порівнювати ще немає з чим. { $standing ->
    [announced] Подія ще попереду.
    [postponed] Подію відкладено.
    [cancelled] Подію скасовано.
    [ruled_out] Її не планують.
   *[unconfirmed] Немає підтвердження, що подія відбулася.
}
answer-compare-unannounced = { $title }: анонсу в записах немає, про подію стало відомо вже згодом.
answer-compared-when = { $verdict ->
    [same] Дата — як анонсували: { $before }.
    [changed] Дата: в анонсі — { $before }, насправді — { $after }.
    [added] Дати наперед не називали; насправді — { $after }.
   *[none] Дати джерела не називають.
}
answer-compared-place = { $verdict ->
    [same] Місце — як анонсували: { $before }.
    [changed] Місце: в анонсі — { $before }, насправді — { $after }.
    [added] Місця наперед не називали; насправді — { $after }.
   *[none] Місця джерела не називають.
}
answer-compared-people = { $group ->
    [came] Анонсували, і були: { $names }.
    [unannounced] Були, хоча наперед їх не називали: { $names }.
    [unsaid] Анонсували, але чи були, джерела не кажуть: { $names }.
   *[absent] Не були: { $names }.
}
answer-results = Домовленостей і підсумків у записах немає: у них лише те, хто, з ким, коли, де й про що говорив.

## Хто був

answer-off = Ні: { $status }.
answer-event-off = { $title }: { $status }.
answer-unconfirmed = Немає підтвердження, що подія відбулася.
answer-attendees-unnamed = Хто був, джерела не називають.
answer-no-participants = Учасників джерела не називають.
answer-by-mode = { $presence ->
    [attended] { $mode ->
        [remote] Онлайн
        [in_person] Особисто
       *[unknown] Особисто чи онлайн, джерела не кажуть
    }
   *[expected] { $tense ->
        [coming] { $mode ->
            [remote] Очікуються онлайн
            [in_person] Очікуються особисто
           *[unknown] Очікуються; особисто чи онлайн, джерела не кажуть
        }
       *[past] { $mode ->
            [remote] Очікувалися онлайн; чи були, джерела не кажуть
            [in_person] Очікувалися особисто; чи були, джерела не кажуть
           *[unknown] Очікувалися; чи були і чи особисто, джерела не кажуть
        }
    }
}: { $names }{ $more ->
    [0] { "" }
   *[other] ; ще { $more }
}.
answer-nobody-by-mode = { $mode ->
    [remote] Джерела не кажуть, щоб хтось брав участь онлайн.
   *[in_person] Джерела не кажуть, хто був особисто.
}
answer-absentees = { $tense ->
    [coming] { $single ->
        [no] Участі не братимуть
       *[m] Участі не братиме
    }
   *[past] { $single ->
        [m] Не був
        [f] Не була
       *[no] Не були
    }
}: { $names }.
answer-no-absentees = Джерела нікого не називають відсутнім.
answer-others-fit = { $count ->
    [one] Підходить і ще { $count } подія:
    [few] Підходять і ще { $count } події:
   *[many] Підходять і ще { $count } подій:
}

answer-count-people = { $told ->
    [attended] { $count ->
        [one] Джерела називають { $count } учасника.
        [few] Джерела називають { $count } учасників.
       *[many] Джерела називають { $count } учасників.
    }
    [coming] Серед тих, кого очікують, поіменно названо { $count ->
        [one] { $count } особу.
        [few] { $count } особи.
       *[many] { $count } осіб.
    }
   *[past] Серед тих, кого очікували, поіменно названо { $count ->
        [one] { $count } особу.
        [few] { $count } особи.
       *[many] { $count } осіб.
    }
}
answer-count-countries = { $told ->
    [attended] Джерела називають серед учасників { $count ->
        [one] { $count } країну
        [few] { $count } країни
       *[many] { $count } країн
    }
    [coming] Серед тих, кого очікують, названо { $count ->
        [one] { $count } країну
        [few] { $count } країни
       *[many] { $count } країн
    }
   *[past] Серед тих, кого очікували, названо { $count ->
        [one] { $count } країну
        [few] { $count } країни
       *[many] { $count } країн
    }
}{ $unnamed ->
    [0] .
    [one] ; із них { $unnamed } названо лише як країну, без імен представників.
   *[many] ; із них { $unnamed } названо лише як країни, без імен представників.
}
answer-count-unnamed = { $people ->
    [yes] Ще { $count ->
        [one] { $count } сторону названо без імен.
        [few] { $count } сторони названо без імен.
       *[many] { $count } сторін названо без імен.
    }
   *[no] Імен джерела не називають, лише { $count ->
        [one] { $count } сторону.
        [few] { $count } сторони.
       *[many] { $count } сторін.
    }
}

answer-attended = { $gender ->
    [side] { $yesNo ->
        [yes] Так, серед учасників — { $name }
       *[no] Серед учасників — { $name }
    }{ $mode ->
        [remote] { " (онлайн)" }
       *[unknown] { "" }
    }.
   *[person] { $yesNo ->
        [yes] Так, { $name }
       *[no] { $name }
    } { $gender ->
        [f] брала участь
       *[m] брав участь
    }{ $mode ->
        [remote] { " онлайн" }
        [in_person] { " особисто" }
       *[unknown] { "" }
    }.
}
answer-attended-online = Ні, лише онлайн: { $names }.
answer-attended-side = { $yesNo ->
    [yes] Так, від { $side } участь брали: { $names }.
   *[no] Від { $side } участь брали: { $names }.
}
answer-attended-region = { $yesNo ->
    [yes] Так, участь брали: { $names }.
   *[no] Участь брали: { $names }.
}
answer-expected-region = { $tense ->
    [coming] Очікуються: { $names }.
   *[past] Очікувалися: { $names }; чи були, джерела не кажуть.
}
answer-silent-region = { $tense ->
    [coming] Серед тих, кого очікують, джерела нікого звідти не називають.
   *[past] Серед учасників джерела нікого звідти не називають.
}
answer-disputed = Щодо { $name } джерела розходяться.
answer-expected = { $tense ->
    [coming] Участь { $name } очікується: її анонсовано, подія ще попереду.
   *[past] Участь { $name } анонсували; чи відбулася вона, джерела не кажуть.
}
answer-absent = { $yesNo ->
    [yes] Ні, { $name }
   *[no] { $name }
} { $tense ->
    [coming] { $gender ->
        [side] — за даними джерел, серед тих, кого не буде
       *[m] участі не братиме, повідомляють джерела
    }
   *[past] { $gender ->
        [m] участі не брав: за даними джерел, був відсутній
        [f] участі не брала: за даними джерел, була відсутня
       *[side] — за даними джерел, серед відсутніх
    }
}.
answer-silent = { $tense ->
    [coming] Джерела не згадують { $name } серед тих, кого очікують.
   *[past] Джерела не згадують { $name } серед учасників; чи { $gender ->
        [m] був він там
        [f] була вона там
       *[side] були там представники
    }, вони не кажуть.
}

answer-silent-everywhere = { $count ->
    [one] Підходить { $count } подія, але { $name } джерела на ній не згадують.
    [few] Підходять { $count } події, але { $name } джерела на жодній не згадують.
   *[many] Підходять { $count } подій, але { $name } джерела на жодній не згадують.
}
answer-side = { $presence ->
    [attended] Від { $side }: { $names }.
   *[expected] { $tense ->
        [coming] Від { $side } { $people ->
            [1] очікується
           *[other] очікуються
        }: { $names }.
        [off] Від { $side } анонсували: { $names }.
       *[past] Від { $side } очікували: { $names }; чи { $people ->
            [1] участь відбулася
           *[other] були вони
        }, джерела не кажуть.
    }
}
answer-side-unnamed = { $presence ->
    [attended] Від { $side } представники були, але імен джерела не називають.
   *[expected] { $tense ->
        [coming] Від { $side } очікуються представники, але імен джерела не називають.
        [off] Від { $side } анонсували представників, але імен джерела не називають.
       *[past] Від { $side } очікували представників, але імен джерела не називають і чи були вони, не кажуть.
    }
}
answer-side-silent = { $tense ->
    [coming] Хто буде від { $side }, джерела не кажуть.
   *[other] Хто був від { $side }, джерела не кажуть.
}

answer-partners = { $presence ->
    [attended] { $people ->
        [1] Співрозмовник: { $names }.
       *[other] Співрозмовники: { $names }.
    }
   *[expected] { $also ->
        [yes] Очікували ще: { $names }.
       *[no] Очікували: { $names }.
    }
}
answer-own-side = { $presence ->
    [attended] З того самого боку: { $names }.
   *[expected] З того самого боку очікували: { $names }.
}
answer-no-company = Інших учасників джерела не називають.

answer-together = { $verdict ->
    [met] Так, { $count ->
        [1] на одній події
        [one] на { $count } події
        [few] на { $count } подіях
       *[many] на { $count } подіях
    }{ $dated ->
        [yes] { $count ->
            [1] : { $when }
           *[other] , остання: { $when }
        }
       *[no] { "" }
    }.
    [by_phone] Особистої зустрічі в записах немає, але вони говорили телефоном{ $dated ->
        [yes] : { $when }
       *[no] { "" }
    }.
    [announced] Ще ні, але це анонсовано: { $when }.
    [underway] Так, подія саме триває.
    [held] Подія відбулася, але участі обох джерела напевно не підтверджують{ $dated ->
        [yes] : { $when }
       *[no] { "" }
    }.
    [unconfirmed] Це анонсували ({ $when }), але немає підтвердження, що подія відбулася.
    [postponed] Ні: подію відкладено.
    [cancelled] Ні: подію скасовано.
   *[ruled_out] Ні: такої зустрічі не планують, так кажуть джерела.
}

## Які події, скільки

answer-events = { $described ->
    [yes] { $about } — { $count ->
        [one] { $count } подія
        [few] { $count } події
       *[many] { $count } подій
    }:
   *[no] { $count ->
        [one] У записах { $count } така подія:
        [few] У записах { $count } такі події:
       *[many] У записах { $count } таких подій:
    }
}
answer-events-yes = Так. { $list }
answer-last-later = Пізніше за датою:
answer-next = { $count ->
    [one] Найближча подія:
   *[many] Найближчі події:
}
answer-before = Перед тим:
answer-after = Після того:
answer-first = { $count ->
    [one] Перша подія в записах:
   *[many] Перші події в записах:
}
answer-last = { $count ->
    [one] Остання подія, що відбулася:
   *[many] Останні події, що відбулися:
}
answer-last-open = { $count ->
    [one] Остання подія:
   *[many] Останні події:
}
answer-count = { $count ->
    [one] { $count } { $unit ->
        [calls] телефонна розмова
        [meetings] зустріч
        [visits] візит
        [summits] саміт
       *[events] подія
    }
    [few] { $count } { $unit ->
        [calls] телефонні розмови
        [meetings] зустрічі
        [visits] візити
        [summits] саміти
       *[events] події
    }
   *[many] { $count } { $unit ->
        [calls] телефонних розмов
        [meetings] зустрічей
        [visits] візитів
        [summits] самітів
       *[events] подій
    }
}{ $described ->
    [yes] { " " }({ $about })
   *[no] { "" }
}.
answer-count-part = { $status ->
    [held] відбулося
    [announced] анонсовано
    [underway] триває
    [unconfirmed] анонсовано без підтвердження
    [postponed] відкладено
    [cancelled] скасовано
   *[ruled_out] не планується
} — { $count }
answer-count-all = { $status ->
    [held] Усі відбулися
    [announced] Усі анонсовано
    [underway] Усі тривають
    [unconfirmed] Усі анонсовано; підтвердження, що відбулися, немає
    [postponed] Усі відкладено
    [cancelled] Усі скасовано
   *[ruled_out] Нічого з цього не планується
}.
answer-count-parts = З них { $parts }.
answer-count-off = Не враховано: { $parts }.
answer-count-calls = Телефонні розмови не враховано: їх { $count }.

## Коли, де, як, про що

answer-when = { $when }, { $status }.
answer-when-unknown = { $known ->
    [yes] Дати джерела не називають; повідомили про подію { $reported }.
   *[no] Дати джерела не називають.
}
answer-leader-unknown = Хто головував або очолював делегацію, у записах не зазначено.
answer-hour-unknown = Часу початку джерела не називають.
answer-reasons = Причин у записах немає: у них лише те, хто, з ким, коли й де зустрічався. Ось що відомо:
answer-where = { $place }.
answer-place-wider = Місце джерела називають лише так: { $place }.
answer-where-online = Онлайн: { $names }; сама подія — { $place }.
answer-where-unknown = Місця джерела не називають.
answer-where-remote = Це була розмова на відстані: місця вона не має.
answer-mode = { $mode ->
    [in_person] Очно.
    [remote] { $kind ->
        [call] Дистанційно: це розмова по телефону або відео.
       *[other] Онлайн.
    }
    [hybrid] Гібридно: частина учасників на місці, частина — онлайн.
   *[unknown] Очно чи онлайн, джерела не кажуть.
}
answer-mode-of = { $mode ->
    [remote] { $name }: онлайн.
    [in_person] { $name }: особисто.
    [hybrid] { $name }: чи особисто, чи онлайн, джерела не кажуть.
   *[unknown] { $name }: чи особисто, чи онлайн, джерела не кажуть.
}
answer-topics = { $status ->
    [held] Говорили про таке: { $topics }.
   *[other] Теми: { $topics }.
}
answer-topics-quoted = Ось як про це пише джерело:
answer-topics-beside = Про що йшлося, джерела прямо не кажуть. Поруч пишуть так:
answer-topics-unknown = Про що йшлося, джерела не кажуть.

## Звідки відомо

answer-told-by = Джерело: { $source }; зі слів: { $sayers }.
answer-told-in = Джерело: { $source }.

## Хто це

answer-identity = <b>{ $name }</b> — { $office }.
answer-identity-side = <b>{ $name }</b> ({ $side }): нинішньої посади в записах немає.
answer-identity-unknown = <b>{ $name }</b>: посади в записах немає.
answer-identity-before = Раніше: { $offices }.
answer-latest-events = { $count ->
    [one] Остання подія:
   *[many] Останні події:
}
answer-no-events-of = Подій за участю цієї особи в записах немає.

## Проміжки часу

answer-region = { $region ->
    [europe] Європа
    [baltic-states] країни Балтії
    [northern-europe] Північна Європа
    [central-asia] Центральна Азія
    [south-caucasus] Південний Кавказ
   *[gulf-states] країни Перської затоки
}
answer-until = до { $when }
answer-since = починаючи з { $when }

## Про посади та про самого бота

answer-predecessor = { $office } до { $name }: { $before }.
answer-predecessor-unknown = Хто обіймав цю посаду до { $name }, у записах немає.
answer-predecessor-whose = До кого? Назвіть людину або посаду.
answer-help-follow = Про зміни сповіщаю щодо того, за чим ви стежите: { $named ->
    [yes] <code>/follow { $name }</code>
   *[no] <code>/follow Умєров</code>, <code>/follow Брюссель</code>, <code>/follow саміти</code>
}. Усе, за чим стежите, — /following, перестати — /unfollow.
answer-help-unfollow = Щоб не отримувати сповіщень: { $named ->
    [yes] <code>/unfollow { $name }</code>
   *[no] <code>/unfollow</code>
}. Щоб нічого не чути про людину чи місце — { $named ->
    [yes] <code>/mute { $name }</code>
   *[no] /mute
}, призупинити або змінити брифінги — /settings, припинити все і стерти свої дані — /stop.
answer-help-settings = Мова, часовий пояс, дні й час брифінгу — у /settings.
answer-help-privacy = Що я про вас зберігаю — /privacy, отримати все файлом — /mydata, стерти — /stop.
answer-help-abilities =
    Я веду записи про дипломатичні зустрічі з посиланням на джерела й відповідаю, хто був, з ким, коли, де і хто про це повідомив. Наприклад:
    • Хто був на зустрічі в Києві 3 січня?
    • З ким зустрічався Умєров у грудні?
    • Що заплановано на завтра?
    Уранці надсилаю брифінг, а про зміни в тому, за чим ви стежите, — сповіщення. Усі команди — /help.
