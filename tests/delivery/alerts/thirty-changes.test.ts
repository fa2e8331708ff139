import { expect, test } from 'vitest'
import type { FollowTarget, Reader } from '../../../src/domain/reader.ts'
import { faultsOf } from '../../support/telegram-html.ts'
import { type Newsdesk, type Said, startNewsdesk, textOf, WINDOW } from './newsdesk.ts'

interface Step {
  readonly what: string
  /** Kyiv time. */
  readonly at: string
  readonly event: string
  readonly says?: Said
  readonly outlet?: string
  /** The step whose first claim, or whose claims all, an editor withdraws. */
  readonly withdraws?: { readonly step: number; readonly all: boolean }
  /** True where the next step comes before this one has been told. */
  readonly goesOn?: boolean
  /** When the desk next looks, where that is not two minutes later. */
  readonly until?: string
}

const SUMMIT = 'paris-summit'
const ADVISERS = 'kyiv-advisers'
const CALL = 'call'
const VISIT = 'berlin-visit'
const TALKS = 'istanbul-talks'

const SCRIPT: readonly Step[] = [
  {
    what: 'a summit is announced',
    at: '2026-01-05T09:00',
    event: SUMMIT,
    says: {
      kind: 'summit',
      status: 'announced',
      when: '2026-01-10',
      place: 'FR',
      format: 'leaders',
      people: { 'volodymyr-zelensky/UA': 'expected', 'emmanuel-macron/FR': 'expected' },
    },
  },
  { what: 'its place is named', at: '2026-01-05T10:00', event: SUMMIT, says: { place: 'paris' } },
  { what: 'its hour is named', at: '2026-01-05T11:00', event: SUMMIT, says: { when: '2026-01-10T15:00+02:00' } },
  {
    what: 'another participant is announced',
    at: '2026-01-05T12:00',
    event: SUMMIT,
    says: { people: { 'friedrich-merz/DE': 'expected' } },
  },
  {
    what: 'a meeting of advisers is announced',
    at: '2026-01-05T13:00',
    event: ADVISERS,
    says: {
      kind: 'meeting',
      status: 'announced',
      when: '2026-01-08',
      place: 'kyiv',
      mode: 'in_person',
      format: 'security-advisers',
      people: { 'rustem-umerov/UA': 'expected', 'steve-witkoff/US': 'expected' },
    },
  },
  {
    what: 'one participant is replaced by another',
    at: '2026-01-05T14:00',
    event: ADVISERS,
    says: { people: { 'steve-witkoff/US': 'absent', 'jared-kushner/US': 'expected' } },
  },
  { what: 'it moves to video', at: '2026-01-05T15:00', event: ADVISERS, says: { mode: 'remote' } },
  {
    what: 'an hour is changed',
    at: '2026-01-05T16:00',
    event: SUMMIT,
    says: { when: '2026-01-10T17:00+02:00' },
    goesOn: true,
  },
  {
    what: 'and changed back within a minute: nobody hears of it',
    at: '2026-01-05T16:01',
    event: SUMMIT,
    says: { when: '2026-01-10T15:00+02:00' },
  },
  {
    what: 'the hour is changed',
    at: '2026-01-05T17:00',
    event: SUMMIT,
    says: { when: '2026-01-10T16:00+02:00' },
    goesOn: true,
  },
  {
    what: 'and a participant announced a minute later: one message',
    at: '2026-01-05T17:01',
    event: SUMMIT,
    says: { people: { 'giorgia-meloni/IT': 'expected' } },
    outlet: 'Ранок',
  },
  {
    what: 'another outlet repeats what is known: nothing',
    at: '2026-01-05T17:30',
    event: SUMMIT,
    says: { status: 'announced', when: '2026-01-10T16:00+02:00', place: 'paris' },
    outlet: 'Ранок',
  },
  { what: 'the level is lowered', at: '2026-01-05T18:00', event: SUMMIT, says: { format: 'foreign-ministers' } },
  { what: 'the meeting is postponed', at: '2026-01-05T19:00', event: ADVISERS, says: { status: 'postponed' } },
  {
    what: 'and gets a new date',
    at: '2026-01-05T20:00',
    event: ADVISERS,
    says: { status: 'announced', when: '2026-01-09' },
  },
  {
    what: 'a topic is added: nobody is alerted on that',
    at: '2026-01-05T20:30',
    event: ADVISERS,
    says: { topic: 'security-guarantees' },
  },
  {
    what: 'a call is reported',
    at: '2026-01-05T21:00',
    event: CALL,
    says: {
      kind: 'call',
      status: 'held',
      when: '2026-01-05',
      people: { 'volodymyr-zelensky/UA': 'attended', 'emmanuel-macron/FR': 'attended' },
    },
  },
  {
    what: 'a meeting of last autumn is reported: too long ago',
    at: '2026-01-05T21:30',
    event: 'old',
    says: {
      kind: 'meeting',
      status: 'held',
      when: '2025-10-02',
      place: 'paris',
      people: { 'steve-witkoff/US': 'attended' },
    },
  },
  {
    what: 'at night the summit moves to another place',
    at: '2026-01-06T01:00',
    event: SUMMIT,
    says: { place: 'versailles' },
  },
  {
    what: 'and later in the night to another day; at seven those with quiet hours hear of both at once',
    at: '2026-01-06T03:00',
    event: SUMMIT,
    says: { when: '2026-01-11' },
    until: '2026-01-06T07:00',
  },
  { what: 'the meeting is cancelled', at: '2026-01-06T09:00', event: ADVISERS, says: { status: 'cancelled' } },
  { what: 'and is back on', at: '2026-01-06T10:00', event: ADVISERS, says: { status: 'announced' } },
  {
    what: 'a visit is announced',
    at: '2026-01-06T11:00',
    event: VISIT,
    says: {
      kind: 'visit',
      status: 'announced',
      when: '2026-01-15',
      place: 'berlin',
      people: { 'rustem-umerov/UA': 'expected' },
    },
  },
  { what: 'and ruled out', at: '2026-01-06T12:00', event: VISIT, says: { status: 'ruled_out' } },
  {
    what: 'talks are announced',
    at: '2026-01-06T13:00',
    event: TALKS,
    says: {
      kind: 'meeting',
      status: 'announced',
      when: '2026-01-20',
      place: 'istanbul',
      people: { 'rustem-umerov/UA': 'expected', 'steve-witkoff/US': 'expected' },
    },
  },
  { what: 'their date is moved', at: '2026-01-06T14:00', event: TALKS, says: { when: '2026-01-22' } },
  {
    what: 'an editor withdraws the new date: those who were told are told again, and what they had is marked',
    at: '2026-01-06T15:00',
    event: TALKS,
    withdraws: { step: 26, all: true },
  },
  {
    what: 'an editor withdraws the talks altogether',
    at: '2026-01-06T16:00',
    event: TALKS,
    withdraws: { step: 25, all: true },
  },
  {
    what: 'the summit is held: who came against who was announced',
    at: '2026-01-11T20:00',
    event: SUMMIT,
    says: {
      status: 'held',
      people: {
        'volodymyr-zelensky/UA': 'attended',
        'emmanuel-macron/FR': 'attended',
        'friedrich-merz/DE': 'absent',
        'keir-starmer/GB': 'attended',
      },
    },
  },
  {
    what: 'a source contradicts that one of them was there',
    at: '2026-01-12T09:00',
    event: SUMMIT,
    says: { denied: ['keir-starmer/GB'] },
    outlet: 'Ранок',
  },
]

interface Cast {
  readonly name: string
  readonly given: Partial<Reader>
  readonly follows: readonly FollowTarget[]
  readonly prepare?: (desk: Newsdesk, reader: Reader) => Promise<unknown>
}

const CAST: readonly Cast[] = [
  { name: 'Олена, who follows everything', given: {}, follows: [{ kind: 'everything' }] },
  {
    name: 'Пётр, who follows what is important, without a sound, in Russian',
    given: { language: 'ru', timeZone: 'Europe/Vilnius' },
    follows: [{ kind: 'important' }],
    prepare: ({ store }, { id }) => store.alertPreferences.set(id, { off: [], silent: true }),
  },
  {
    name: 'Maria, who follows Witkoff and Ukraine in English, but hears nothing of places',
    given: { language: 'en', timeZone: 'Europe/London' },
    follows: [
      { kind: 'actor', id: 'steve-witkoff' },
      { kind: 'actor', id: 'UA' },
    ],
    prepare: ({ store }, { id }) => store.alertPreferences.set(id, { off: ['place'], silent: false }),
  },
  {
    name: 'Ганна, who follows France as a place and is not to be disturbed from 22:00 to 07:00',
    given: { quiet: { from: 22 * 60, to: 7 * 60 } },
    follows: [{ kind: 'place', id: 'FR' }],
  },
  {
    name: 'John, who follows visits and meetings of security advisers, but not those with Kushner',
    given: { language: 'en', timeZone: 'America/New_York' },
    follows: [
      { kind: 'kind', id: 'visit' },
      { kind: 'format', id: 'security-advisers' },
    ],
    prepare: ({ store }, { id }) => store.alertPreferences.mute(id, { kind: 'actor', id: 'jared-kushner' }, 0),
  },
  {
    name: 'Софія, who follows nothing, but is to be reminded of the summit',
    given: {},
    follows: [],
  },
]

const HOUR = 3_600_000
const kyiv = (local: string): number => Date.parse(`${local}:00+02:00`)

/** The script played to its end: what each reader got at each step. */
const play = async (newsdesk: Newsdesk): Promise<string> => {
  const { store, desk, report, subscribe, deliver, fresh } = newsdesk
  const readers: Reader[] = []
  for (const [index, { given, follows, prepare }] of CAST.entries()) {
    const reader = await subscribe(index + 1, given)
    for (const target of follows) await store.follows.add(reader.id, target, 0)
    await prepare?.(newsdesk, reader)
    readers.push(reader)
  }
  const claims: (readonly string[])[] = []
  const pages: string[] = []
  for (const [index, step] of SCRIPT.entries()) {
    const at = kyiv(step.at)
    if (step.says) claims[index + 1] = await report(`${step.at}+02:00`, step.event, step.says, step.outlet)
    for (const id of claims[step.withdraws?.step ?? 0] ?? []) await store.review.withdraw(id, { by: 'petro', at })
    if (!step.goesOn) {
      await desk.round(at + WINDOW - 1)
      await desk.round(at + WINDOW)
      await deliver(at + WINDOW)
    }
    if (step.until) {
      await desk.round(kyiv(step.until))
      await deliver(kyiv(step.until))
    }
    if (index === 2) await store.reminders.add(readers[5]?.id ?? 0, { event: SUMMIT, lead: 60 }, at + HOUR / 4)
    pages.push(`## ${index + 1}. ${step.at.replace('T', ' ')} — ${step.what}`)
    for (const [position, { name }] of CAST.entries()) {
      const reader = readers[position]
      for (const delivery of reader ? await fresh(reader) : []) {
        expect(faultsOf(delivery.body.html)).toEqual([])
        pages.push(`### ${name}\n\n${textOf(delivery)}`)
      }
    }
  }
  return `${pages.join('\n\n')}\n`
}

test('thirty changes, and the exact messages that six differently set readers get', async () => {
  const newsdesk = await startNewsdesk()
  const told = await play(newsdesk)
  expect(SCRIPT).toHaveLength(30)
  expect(newsdesk.failures).toEqual([])
  await expect(told).toMatchFileSnapshot('./thirty-changes.md')
})
