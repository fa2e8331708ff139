## Time

when-unknown = no date given
when-reported = reported on { $day }, no date given
when-until = no later than
when-year = { $year }
when-month = { $month } { $year }
when-week = week of { $days }
time-unknown = no time given

# "none" where the zone's city has no name in use.
zone-of-city = { $zone ->
    [Europe-Kyiv] Kyiv time
    [Europe-Kiev] Kyiv time
    [Europe-London] London time
    [Europe-Dublin] Dublin time
    [Europe-Lisbon] Lisbon time
    [Europe-Madrid] Madrid time
    [Europe-Paris] Paris time
    [Europe-Brussels] Brussels time
    [Europe-Amsterdam] Amsterdam time
    [Europe-Luxembourg] Luxembourg time
    [Europe-Berlin] Berlin time
    [Europe-Zurich] Zurich time
    [Europe-Vienna] Vienna time
    [Europe-Rome] Rome time
    [Europe-Prague] Prague time
    [Europe-Budapest] Budapest time
    [Europe-Warsaw] Warsaw time
    [Europe-Stockholm] Stockholm time
    [Europe-Oslo] Oslo time
    [Europe-Copenhagen] Copenhagen time
    [Europe-Helsinki] Helsinki time
    [Europe-Tallinn] Tallinn time
    [Europe-Riga] Riga time
    [Europe-Vilnius] Vilnius time
    [Europe-Bucharest] Bucharest time
    [Europe-Chisinau] Chisinau time
    [Europe-Athens] Athens time
    [Europe-Istanbul] Istanbul time
    [Europe-Minsk] Minsk time
    [Europe-Moscow] Moscow time
    [Asia-Tbilisi] Tbilisi time
    [Asia-Yerevan] Yerevan time
    [Asia-Baku] Baku time
    [Asia-Jerusalem] Jerusalem time
    [Asia-Riyadh] Riyadh time
    [Asia-Qatar] Doha time
    [Asia-Dubai] Dubai time
    [Asia-Almaty] Almaty time
    [Asia-Shanghai] Beijing time
    [Asia-Tokyo] Tokyo time
    [America-New_York] Washington time
    [America-Chicago] Chicago time
    [America-Los_Angeles] Los Angeles time
    [America-Toronto] Toronto time
    [Australia-Sydney] Sydney time
    [UTC] UTC
    [Etc-UTC] UTC
   *[other] none
}
zone-by-name = { $name }

## Place

place-in = { $in } { $place }
place-to = to { $place }
place-of-city = { $place } ({ $city })
place-unknown = no place given

## Titles of events

event-noun = { $noun ->
    [meeting] Meeting
    [talks] Talks
    [call] Call
    [summit] Summit
    [visit] Visit
   *[council] Meeting
}
    .inside = { $noun ->
        [meeting] meeting
        [talks] talks
        [call] call
        [summit] summit
        [visit] visit
       *[council] meeting
    }
title-two-sides = { $people ->
    [2] { $noun ->
        [call] Call between { $first } and { $second }
       *[other] { $first }–{ $second } { event-noun.inside }
    }
   *[other] { $first }’s { event-noun.inside } { $with } { $second }
}
title-two-countries = { event-noun } between { $first } and { $second }
title-many-sides = { event-noun }: { $sides }
title-many-sides-and-others = { event-noun }: { $sides } and others
title-one-side = { event-noun } involving { $who }
title-format = { $id ->
    [leaders] Leaders’ { event-noun.inside }
   *[other] { event-noun } of { $format }
}
title-in-place = { event-noun } { $place }
title-alone = { event-noun }
title-visit = Visit by { $who }
title-visit-to = Visit by { $who } { $place }
