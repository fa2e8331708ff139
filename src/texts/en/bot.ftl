## The bot: its name and what Telegram shows of it

bot-name = Attaché
bot-description =
    Attaché follows diplomatic meetings: who meets whom, where and when, and what is known about it.

    • Every morning: a briefing on the day ahead.
    • At any time: an answer to who was at a meeting, and who was not.
    • Every fact comes with its source.

    In Ukrainian, Russian and English.
bot-short-description = Diplomatic meetings: a morning briefing, answers to your questions, a source for every fact.

## Commands in the menu

bot-command-start = Start
bot-command-today = Today’s events
bot-command-tomorrow = Tomorrow’s events
bot-command-week = This week’s events
bot-command-day = Events of a day: /day 6 January
bot-command-event = Current events, or a search: /event Paris
bot-command-who = Who someone is and where they were: /who Umerov
bot-command-follow = Alert me on changes: /follow Umerov
bot-command-unfollow = Stop following: /unfollow Umerov
bot-command-following = Whom and what you follow
bot-command-mute = No alerts: /mute Lavrov
bot-command-unmute = Alerts again: /unmute Lavrov
bot-command-settings = Language, time zone, schedule, quiet hours
bot-command-help = What I can do
bot-command-privacy = What I keep about you
bot-command-mydata = Get your data as a file
bot-command-stop = Stop and erase your data

## Start

# $next: when the next briefing comes.
bot-welcome =
    <b>Hello, I’m Attaché.</b>
    I follow diplomatic meetings: who meets whom, where and when, who is expected and who stayed away. Every fact comes with its source.

    Each morning I send a briefing on the day. Your next one: <b>{ $next }</b>.
    There is nothing you have to set up. Just ask: <i>Who was at the Kyiv meeting on 3 January?</i>
bot-next-briefing = { $which ->
    [today] today at { $time } { $zone }
    [tomorrow] tomorrow at { $time } { $zone }
   *[other] { $day }, at { $time } { $zone }
}
bot-briefing-at-once = now, then { $next }

## Buttons

bot-back = ‹ Back
bot-button-today = Today
bot-button-week = Week
bot-button-events = Current events
bot-button-help = What I can do
bot-button-settings = Settings
bot-button-following = Following
bot-button-privacy = My data
bot-button-language = Language
bot-button-zone = Time zone
bot-button-time = Briefing time
bot-button-pause = Pause everything
bot-button-resume = Resume
bot-button-previous = ‹
bot-button-next = ›
bot-button-mydata = Get it as a file
bot-button-stop = Erase everything
bot-button-erase = Yes, erase everything
bot-button-keep = No, keep it

## Settings

bot-settings =
    <b>Settings</b>

    Language: { $language }
    Time zone: { $zone }
    Schedule: { $schedule }
    { $state }
bot-settings-next = { $kind ->
    [evening] Next, the evening update: { $next }
    [outlook] Next, the week ahead: { $next }
   *[morning] Next briefing: { $next }
}
bot-settings-paused = Everything is paused
bot-settings-nothing = Nothing is scheduled at present
bot-language-uk = Українська
bot-language-ru = Русский
bot-language-en = English
bot-choose-language = <b>Language</b>
bot-choose-zone =
    <b>Time zone</b>
    Choose a city or type your own. The name of a zone will do, too: <code>Europe/Kyiv</code>.
bot-choose-time =
    <b>Briefing time</b>
    Choose a time or type your own: <code>7:45</code>.
bot-zone-not-read = I don’t know that city or zone. Try “Warsaw” or <code>Europe/Warsaw</code>, for instance.
bot-time-not-read = I can’t tell what time that is. Try <code>7:45</code>, for instance.
bot-saved = Saved

## Days, events, people

bot-day-not-read =
    I can’t tell which day that is. Try <code>/day 6 January</code>, <code>/day Friday</code> or <code>/day 2026-01-06</code>.
bot-events = <b>Current events</b>
bot-events-none = I know of no current events. Look at the week, or ask about a particular meeting.
bot-event-several = Several events match “{ $words }”. Which one?
bot-event-unknown = Nothing matches “{ $words }”. Try a city, a surname or a date{ $known ->
    [yes] : <code>/event { $example }</code>.
   *[no] .
}
bot-who-usage = Tell me whom you mean: <code>/who Umerov</code>.
bot-who-several = “{ $name }”: which do you mean?
bot-who-alike = I don’t know “{ $name }”. Perhaps you mean:
bot-who-unknown = I don’t know “{ $name }”, nor any name like it.

## Following

bot-following = <b>You follow</b>
    I alert you at once when something changes, and mark such events with a star ★ in the briefing. Press to switch one on or off; 🔕 is what I am silent about, ⏰ what I will remind you of.
bot-following-nothing = <b>You follow nothing yet</b>
    So I send the briefing alone. For alerts on changes, type <code>/follow Umerov</code>, <code>/follow Paris</code>, <code>/follow summits</code>, or press the button on an event’s card.
bot-everything = Everything
bot-important = Everything important
bot-unknown = No longer in the record
bot-follow-added = Following: <b>{ $name }</b>.
bot-follow-removed = No longer following: <b>{ $name }</b>.
bot-follow-too-many = You already follow 40 things, and that is as many as I can hold. Remove one: /following
bot-follow-unmutes = Its alerts are on again.
bot-follow-not = “{ $name }”: you don’t follow this.
bot-toast-followed = Following
bot-toast-unfollowed = No longer following
bot-muted = No alerts on <b>{ $name }</b>.
bot-unmuted = Alerts may come again on <b>{ $name }</b>.
bot-mute-too-many = That is as many as I can hold. Remove one: /following
bot-mute-unfollows = It is no longer followed.
bot-mute-not = “{ $name }”: you have not turned its alerts off.
bot-remind-too-many = You have many reminders already. Remove one: /following
bot-remind-too-late = It is too late for this reminder.
bot-toast-muted = No more alerts on this
bot-toast-unmuted = Alerts on this again
bot-toast-remind = I’ll remind you
bot-toast-not-remind = No reminder
bot-button-alerts = Alerts
bot-button-important = ★ Alert me on everything important

## Help

bot-help =
    <b>Ask in your own words</b>
    <i>Who was at the Kyiv meeting on 3 January?</i>
    <i>When do they meet in Paris?</i>
    <i>Was Witkoff in Moscow?</i>

    <b>Or use a command</b>
    /today, /tomorrow, /week — events of the day and the week
    /day <i>date</i> — any day: <code>/day 6 January</code>
    /event — current events; <code>/event Paris</code> — a search
    /who <i>name</i> — who someone is and which meetings they were at
    /follow <i>name, place, “summits”</i> — alerts on changes; /mute <i>name</i> — no alerts
    /following — all that you follow, and reminders
    /settings — language, time zone and schedule: days and time of the briefing, evening update, week ahead, quiet hours, days away
    /privacy — what I keep about you

    <b>In any chat</b>
    Type my @name and a person, a place or a date: the card you pick goes to that chat.

    While you follow nothing, only the briefing comes. Alerts come within minutes of a change, or when your quiet hours end; the ⏰ buttons on an event’s card set a reminder.

    I keep four answers apart: attended, expected, absent, and the sources do not say.

## Privacy

bot-privacy =
    <b>What I keep about you</b>
    The number of this chat, your language, time zone and schedule, what you follow and what you want to hear nothing of, reminders, and the messages sent to you, for up to 30 days. I keep no name and no phone number, and a question is gone as soon as it is answered. I pass nothing on to anyone.

    Get it all as a file: /mydata. Erase it all: /stop.
bot-mydata = All that I keep about you.
bot-stop-question =
    <b>Erase everything?</b>
    Briefings will end, and your settings and all that you follow will be gone for good. If you only want a break, pause everything: /settings
bot-erased = Done: everything I kept about you is erased. You can come back at any time: /start
bot-kept = Fine, everything stays as it was.
bot-nothing-held = I keep nothing about you.

## When something is wrong

bot-start-first = Press /start first
bot-start-administrator = I am not set up in this group yet. An administrator can do that with /start.
bot-administrators-only = In a group only administrators can change this.
bot-page-gone = There is no such thing in the record; it may have been removed.
bot-button-stale = This button is out of date. Send /help to begin again.
bot-command-unknown = I don’t know that command. What I can do: /help
bot-ask-something = Ask me something, for instance: <i>Who was at the Kyiv meeting on 3 January?</i>
bot-texts-only = I only read text. Ask in words, for instance: <i>Who was at the Kyiv meeting on 3 January?</i>
bot-failed = Sorry, something broke on my side. Please try again in a minute.
bot-toast-failed = Sorry, something broke. Please try again in a minute.
bot-too-many = { $seconds ->
    [one] That is more than I can do at once. Please try again in { $seconds } second.
   *[other] That is more than I can do at once. Please try again in { $seconds } seconds.
}
