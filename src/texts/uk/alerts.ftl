## Сповіщення про зміни

alert-tag = { $tag ->
    [new] Нова подія
    [back] Знову в планах
    [rescheduled] Перенесено
    [time-set] Уточнено час
    [time-changed] Змінено час
    [place] Змінено місце
    [lowered] Рівень знижено
    [online] Переведено в онлайн
    [format] Змінено формат
    [attendance] Хто взяв участь
    [disputed] Джерела розходяться
    [correction] Виправлення
   *[people] Зміни в складі
}
alert-of-time = { $step ->
    [named] Дату названо
    [refined] Уточнено
    [shifted] Час
    [hidden] Дату знято
   *[moved] Дата
}: { $before } → { $after }
alert-of-level = Рівень: { $before } → { $after }
alert-of-mode = Формат: { $before } → { $after }
alert-of-replacement = Заміна: { $before } → { $after }
alert-of-attendance = { $step ->
    [as-announced] Узяли участь, як і очікувалося
    [also] Узяли участь також
    [stayed-away] Очікувалися, але участі не взяли
    [absent] Участі не взяли
   *[unknown] Очікувалися; чи були, джерела не кажуть
}: { $who }
alerts-gathered = <b>Поки було тихо</b> · { $count ->
    [one] { $count } подія
    [few] { $count } події
    [many] { $count } подій
   *[other] { $count } події
}
alerts-gathered-further = <b>Поки було тихо</b> · далі

correction-withdrawn = Раніше ми про це повідомляли. Повідомлення не підтвердилося, події в записах більше немає.
correction-instead = <i>Раніше ми повідомляли інакше.</i>
correction-mark = ✎ Виправлено { $day } о { $time }: { $title }

reminder-title = { $lead ->
    [15] За 15 хвилин
    [60] За годину
   *[1440] За добу
}
reminder-late = Нагадування

button-mute = Не сповіщати
button-remind = ⏰ { $lead ->
    [15] 15 хв
    [60] 1 год
   *[1440] 1 доба
}
button-unmute = Знову сповіщати
events-of-kind = { $kind ->
    [meeting] Зустрічі
    [call] Телефонні розмови
    [summit] Саміти
   *[visit] Візити
}
events-in-place = Події { $place }
alerts-page =
    <b>Сповіщення</b>
    Про що сповіщати, коли щось змінюється в тому, за чим ви стежите.
alert-kind = { $kind ->
    [new] Нові події
    [time] Час
    [place] Місце
    [status] Скасовано, відкладено, не планується
    [people] Хто братиме участь
    [level] Рівень і формат, онлайн
    [held] Відбулося, хто був
   *[disputed] Джерела розходяться
}
alert-sound = Зі звуком
