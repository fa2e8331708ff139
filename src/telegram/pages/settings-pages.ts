import { LANGUAGES } from '../../domain/language.ts'
import type { Action, Button, Message } from '../../domain/message.ts'
import type { Reader } from '../../domain/reader.ts'
import type { Words } from '../../texts/words.ts'
import type { Visit } from '../context.ts'
import { nextBriefingWords, nextKind } from '../planning.ts'
import { button, chosen, inRows, turnRow } from './choices.ts'
import { schedulePage } from './schedule-pages.ts'
import { scheduleSentence } from './schedule-words.ts'
import { zoneLabel } from '../typed/zone-words.ts'
import { ZONE_PAGES } from '../typed/zones.ts'

type Setting = Extract<Action, { readonly kind: 'choose' }>['setting']

const HALF_HOUR = 30
const TIMES_A_PAGE = 12
const FIRST_TIME = 5 * 60
const DAY_MINUTES = 24 * 60
const TIME_PAGES = DAY_MINUTES / HALF_HOUR / TIMES_A_PAGE

const stateOf = (reader: Reader, visit: Visit): string => {
  const { words } = visit
  if (reader.state !== 'active') return words.text('bot-settings-paused')
  const next = nextBriefingWords(reader, visit)
  return next === undefined
    ? words.text('bot-settings-nothing')
    : words.text('bot-settings-next', { kind: nextKind(reader), next })
}

const chooses = (words: Words, setting: Setting): Button =>
  button(words, `bot-button-${setting}`, { kind: 'choose', setting, page: 0 })

/** How things are set, with a button for each. `now` is epoch milliseconds. */
export const settingsPage = (reader: Reader, visit: Visit, now: number): Message => {
  const { words } = visit
  const on = reader.state === 'active'
  return {
    html: words.html('bot-settings', {
      language: words.text(`bot-language-${reader.language}`),
      zone: zoneLabel(reader.timeZone, words, now),
      schedule: scheduleSentence(reader, visit),
      state: stateOf(reader, visit),
    }),
    buttons: [
      [chooses(words, 'language'), chooses(words, 'zone')],
      [chooses(words, 'days'), chooses(words, 'time')],
      [chooses(words, 'evening'), chooses(words, 'outlook')],
      [chooses(words, 'quiet'), chooses(words, 'away')],
      [button(words, on ? 'bot-button-pause' : 'bot-button-resume', { kind: 'briefing', on: !on })],
      [
        button(words, 'bot-button-alerts', { kind: 'alerts' }),
        button(words, 'bot-button-following', { kind: 'following' }),
      ],
      [button(words, 'bot-button-privacy', { kind: 'privacy' })],
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
  { visit, now }: { readonly visit: Visit; readonly now: number },
): Message | undefined => {
  const { words } = visit
  if (setting !== 'language' && setting !== 'zone' && setting !== 'time')
    return schedulePage(setting, page, reader, visit)
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
