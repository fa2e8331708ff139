## Time

when-unknown = no date given
when-reported = reported on { $day }, no date given
when-until = no later than
when-year = { $year }
when-month = { $month } { $year }
when-either = { $first } or { $last }
when-week = week of { $days }
time-unknown = no time given

# The zone's city and, after the bar, the time by it; "none" where the zone's city has no name in use.
zone-city = { $zone ->
    [Europe-Kyiv] Kyiv | Kyiv time
    [Europe-Kiev] Kyiv | Kyiv time
    [Europe-London] London | London time
    [Europe-Dublin] Dublin | Dublin time
    [Europe-Lisbon] Lisbon | Lisbon time
    [Europe-Madrid] Madrid | Madrid time
    [Europe-Paris] Paris | Paris time
    [Europe-Brussels] Brussels | Brussels time
    [Europe-Amsterdam] Amsterdam | Amsterdam time
    [Europe-Luxembourg] Luxembourg | Luxembourg time
    [Europe-Berlin] Berlin | Berlin time
    [Europe-Zurich] Geneva | Geneva time
    [Europe-Vienna] Vienna | Vienna time
    [Europe-Rome] Rome | Rome time
    [Europe-Prague] Prague | Prague time
    [Europe-Budapest] Budapest | Budapest time
    [Europe-Warsaw] Warsaw | Warsaw time
    [Europe-Stockholm] Stockholm | Stockholm time
    [Europe-Oslo] Oslo | Oslo time
    [Europe-Copenhagen] Copenhagen | Copenhagen time
    [Europe-Helsinki] Helsinki | Helsinki time
    [Europe-Tallinn] Tallinn | Tallinn time
    [Europe-Riga] Riga | Riga time
    [Europe-Vilnius] Vilnius | Vilnius time
    [Europe-Bucharest] Bucharest | Bucharest time
    [Europe-Chisinau] Chisinau | Chisinau time
    [Europe-Athens] Athens | Athens time
    [Europe-Istanbul] Istanbul | Istanbul time
    [Europe-Minsk] Minsk | Minsk time
    [Europe-Moscow] Moscow | Moscow time
    [Asia-Tbilisi] Tbilisi | Tbilisi time
    [Asia-Yerevan] Yerevan | Yerevan time
    [Asia-Baku] Baku | Baku time
    [Asia-Jerusalem] Jerusalem | Jerusalem time
    [Asia-Riyadh] Riyadh | Riyadh time
    [Asia-Qatar] Doha | Doha time
    [Asia-Dubai] Dubai | Dubai time
    [Asia-Almaty] Almaty | Almaty time
    [Asia-Shanghai] Beijing | Beijing time
    [Asia-Tokyo] Tokyo | Tokyo time
    [Asia-Tehran] Tehran | Tehran time
    [Asia-Tashkent] Tashkent | Tashkent time
    [Asia-Kolkata] Delhi | Delhi time
    [Asia-Bangkok] Bangkok | Bangkok time
    [Asia-Singapore] Singapore | Singapore time
    [Asia-Seoul] Seoul | Seoul time
    [Africa-Cairo] Cairo | Cairo time
    [Africa-Nairobi] Nairobi | Nairobi time
    [Africa-Lagos] Lagos | Lagos time
    [Africa-Johannesburg] Johannesburg | Johannesburg time
    [America-New_York] Washington | Washington time
    [America-Chicago] Chicago | Chicago time
    [America-Los_Angeles] Los Angeles | Los Angeles time
    [America-Toronto] Toronto | Toronto time
    [America-Denver] Denver | Denver time
    [America-Mexico_City] Mexico City | Mexico City time
    [America-Sao_Paulo] São Paulo | São Paulo time
    [America-Argentina-Buenos_Aires] Buenos Aires | Buenos Aires time
    [Australia-Sydney] Sydney | Sydney time
    [UTC] UTC | UTC
    [Etc-UTC] UTC | UTC
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
    [trilateral] Trilateral { event-noun.inside }
    [bilateral] Bilateral { event-noun.inside }
    [quadrilateral] Four-way { event-noun.inside }
    [normandy-format] Normandy-format { event-noun.inside }
    [quint] Quint { event-noun.inside }
    [peace-formula] { event-noun } on the Peace Formula
   *[other] { event-noun } of { $format }
}
title-in-place = { event-noun } { $place }
title-alone = { event-noun }
title-visit = Visit by { $who }
title-visit-to = Visit by { $who } { $place }
