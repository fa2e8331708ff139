import type { Language } from '../../domain/language.ts'
import type { EventKind } from '../../domain/vocabulary.ts'

/** How people name what they want to follow, where it is no name; phrases are parted by `|`. */
interface FollowWords {
  readonly everything: string
  readonly important: string
  /** Alone, since «саміт у Парижі» is about Paris too. */
  readonly kinds: Readonly<Record<EventKind, string>>
}

const WORDS: Readonly<Record<Language, FollowWords>> = {
  uk: {
    everything: 'все|усе|всі|усі',
    important: 'важливе|усе важливе|все важливе',
    kinds: {
      summit: 'саміт|саміти',
      visit: 'візит|візити|візитами|поїздки',
      call: 'дзвінок|дзвінки|розмови|телефонні розмови',
      meeting: 'зустріч|зустрічі|переговори',
    },
  },
  ru: {
    everything: 'все|всё',
    important: 'важное|всё важное|все важное',
    kinds: {
      summit: 'саммит|саммиты',
      visit: 'визит|визиты|поездки',
      call: 'звонок|звонки|разговоры|телефонные разговоры',
      meeting: 'встреча|встречи|переговоры',
    },
  },
  en: {
    everything: 'everything|all',
    important: 'important|everything important',
    kinds: {
      summit: 'summit|summits',
      visit: 'visit|visits|trips',
      call: 'call|calls|phone calls',
      meeting: 'meeting|meetings|talks',
    },
  },
}

/** What is written in any of the languages: people type in one and read in another. */
const inAll = (phrases: (words: FollowWords) => string): ReadonlySet<string> =>
  new Set(Object.values(WORDS).flatMap((words) => phrases(words).split('|')))

export const EVERYTHING = inAll(({ everything }) => everything)
export const IMPORTANT = inAll(({ important }) => important)
export const KINDS: Readonly<Record<EventKind, ReadonlySet<string>>> = {
  summit: inAll(({ kinds }) => kinds.summit),
  visit: inAll(({ kinds }) => kinds.visit),
  call: inAll(({ kinds }) => kinds.call),
  meeting: inAll(({ kinds }) => kinds.meeting),
}
