import { LANGUAGES } from '../../domain/language.ts'
import type { Action, Button, Message } from '../../domain/message.ts'
import type { Reader } from '../../domain/reader.ts'
import type { Words } from '../../texts/words.ts'
import type { Visit } from '../context.ts'
import { nextBriefingWords } from '../planning.ts'
import { zoneLabel } from '../typed/zone-words.ts'
import { ZONE_PAGES } from '../typed/zones.ts'

type Setting = Extract<Action, { readonly kind: 'choose' }>['setting']

const HALF_HOUR = 30
const TIMES_A_PAGE = 12
const FIRST_TIME = 5 * 60
const DAY_MINUTES = 24 * 60
const TIME_PAGES = DAY_MINUTES / HALF_HOUR / TIMES_A_PAGE

const inRows = (buttons: readonly Button[], width: number): readonly (readonly Button[])[] =>
  Array.from({ length: Math.ceil(buttons.length / width) }, (_, row) => buttons.slice(row * width, (row + 1) * width))

const chosen = (label: string, isChosen: boolean): string => (isChosen ? `✓ ${label}` : label)

const button = (words: Words, key: string, action: Action): Button => ({ label: words.text(key), action })

const stateOf = (reader: Reader, visit: Visit): string => {
  const { words } = visit
  const next = nextBriefingWords(reader, visit)
  return next === undefined ? words.text('bot-settings-paused') : words.text('bot-settings-next', { next })
}

/** How things are set, with a button for each. `now` is epoch milliseconds. */
export const settingsPage = (reader: Reader, visit: Visit, now: number): Message => {
  const { words } = visit
  const on = reader.nextBriefingAt !== null
  return {
    html: words.html('bot-settings', {
      language: words.text(`bot-language-${reader.language}`),
      zone: zoneLabel(reader.timeZone, words, now),
      time: words.clock(reader.briefingMinute),
      state: stateOf(reader, visit),
    }),
    buttons: [
      [
        button(words, 'bot-button-language', { kind: 'choose', setting: 'language', page: 0 }),
        button(words, 'bot-button-zone', { kind: 'choose', setting: 'zone', page: 0 }),
      ],
      [
        button(words, 'bot-button-time', { kind: 'choose', setting: 'time', page: 0 }),
        button(words, on ? 'bot-button-pause' : 'bot-button-resume', { kind: 'briefing', on: !on }),
      ],
      [
        button(words, 'bot-button-following', { kind: 'following' }),
        button(words, 'bot-button-privacy', { kind: 'privacy' }),
      ],
      [button(words, 'bot-button-help', { kind: 'help' })],
    ],
  }
}

const languageChoices = (reader: Reader, words: Words): readonly (readonly Button[])[] =>
  LANGUAGES.map((language) => [
    {
      label: chosen(words.text(`bot-language-${language}`), language === reader.language),
      action: { kind: 'set-language', language },
    },
  ])

const turnRow = (setting: Setting, page: number, pages: number, words: Words): readonly Button[] => [
  ...(page > 0 ? [button(words, 'bot-button-previous', { kind: 'choose', setting, page: page - 1 })] : []),
  ...(page < pages - 1 ? [button(words, 'bot-button-next', { kind: 'choose', setting, page: page + 1 })] : []),
]

const zoneChoices = (reader: Reader, words: Words, page: number, now: number): readonly (readonly Button[])[] => [
  ...inRows(
    (ZONE_PAGES[page] ?? []).map((zone) => ({
      label: chosen(zoneLabel(zone, words, now), zone === reader.timeZone),
      action: { kind: 'set-zone', zone },
    })),
    2,
  ),
  turnRow('zone', page, ZONE_PAGES.length, words),
]

const timeChoices = (reader: Reader, words: Words, page: number): readonly (readonly Button[])[] => [
  ...inRows(
    Array.from({ length: TIMES_A_PAGE }, (_, index) => {
      const minute = (FIRST_TIME + (page * TIMES_A_PAGE + index) * HALF_HOUR) % DAY_MINUTES
      return {
        label: chosen(words.clock(minute), minute === reader.briefingMinute),
        action: { kind: 'set-time', minute },
      }
    }),
    4,
  ),
  turnRow('time', page, TIME_PAGES, words),
]

/** The choice of one setting by buttons; undefined for a page that it does not have. `now` is epoch milliseconds. */
export const choicePage = (
  setting: Setting,
  page: number,
  reader: Reader,
  { words, now }: { readonly words: Words; readonly now: number },
): Message | undefined => {
  const pages = { language: 1, zone: ZONE_PAGES.length, time: TIME_PAGES }[setting]
  if (page >= pages) return undefined
  const choices = {
    language: () => languageChoices(reader, words),
    zone: () => zoneChoices(reader, words, page, now),
    time: () => timeChoices(reader, words, page),
  }[setting]()
  return {
    html: words.html(`bot-choose-${setting}`),
    buttons: [...choices, [button(words, 'bot-back', { kind: 'settings' })]],
  }
}
