import type { FollowTarget } from '../../domain/reader.ts'
import { EVENT_KINDS, type EventKind } from '../../domain/vocabulary.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { type NameSearch, searchNames } from './name-search.ts'

/** How people name a kind of event when they ask to follow it; alone, since «саміт у Парижі» is about Paris too. */
const WORDS_OF_KINDS: Readonly<Record<EventKind, ReadonlySet<string>>> = {
  summit: new Set(['саміт', 'саміти', 'саммит', 'саммиты', 'summit', 'summits']),
  visit: new Set(['візит', 'візити', 'візитами', 'визит', 'визиты', 'visit', 'visits', 'поїздки', 'поездки', 'trips']),
  call: new Set([
    'дзвінок',
    'дзвінки',
    'розмови',
    'телефонні розмови',
    'звонок',
    'звонки',
    'разговоры',
    'телефонные разговоры',
    'call',
    'calls',
    'phone calls',
  ]),
  meeting: new Set([
    'зустріч',
    'зустрічі',
    'переговори',
    'встреча',
    'встречи',
    'переговоры',
    'meeting',
    'meetings',
    'talks',
  ]),
}

const EVERYTHING: ReadonlySet<string> = new Set(['everything', 'all', 'все', 'усе', 'всё', 'всі', 'усі'])
const IMPORTANT: ReadonlySet<string> = new Set([
  'important',
  'everything important',
  'важливе',
  'усе важливе',
  'все важливе',
  'важное',
  'всё важное',
  'все важное',
])

/** What the whole of a text means that is no name: everything, all that is important, a kind of event; undefined for a name. */
const generalTarget = (text: string): FollowTarget | undefined => {
  const words = text.trim().toLocaleLowerCase()
  if (EVERYTHING.has(words)) return { kind: 'everything' }
  if (IMPORTANT.has(words)) return { kind: 'important' }
  const kind = EVENT_KINDS.find((one) => WORDS_OF_KINDS[one].has(words))
  return kind && { kind: 'kind', id: kind }
}

/** What a text names that can be followed: everything, a kind of event, actors, places and formats; else what has a name like it. */
export const searchTargets = (text: string, gazetteer: Gazetteer): NameSearch => {
  const general = generalTarget(text)
  if (general) return { found: [general], alike: [] }
  const names = searchNames(text, gazetteer)
  const formats = gazetteer
    .mentions(text)
    .flatMap(({ kind, ids }) => (kind === 'format' ? ids.map((id): FollowTarget => ({ kind: 'format', id })) : []))
  return names.found.length + formats.length > 0 ? { found: [...names.found, ...formats], alike: [] } : names
}
