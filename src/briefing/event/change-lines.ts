import type { Change } from '../../domain/change.ts'
import type { ParticipantValue } from '../../domain/claim.ts'
import type { DiplomaticEvent } from '../../domain/event.ts'
import { html, type Html, raw } from '../../texts/html.ts'
import { clip } from '../message-size.ts'
import { type ReaderContext, whenOptions } from '../reader-context.ts'
import { shortName } from './participant-lines.ts'
import { sourceMark } from './source-mark.ts'

const VALUE_LENGTH = 120
const NAMES_IN_LINE = 8
const LINE_LENGTH = 400

type ParticipantChange = Extract<Change, { readonly field: 'participant' }>

const participantStep = ({ before, after }: ParticipantChange): string => {
  if (after === null) return 'gone'
  if (before === null || before.presence !== after.presence) {
    const turned = before !== null && before.presence === 'attended' && after.presence !== 'attended'
    return turned ? `not-${after.presence}` : before === null ? after.presence : `now-${after.presence}`
  }
  return before.mode === after.mode ? 'details' : `mode-${after.mode}`
}

const modeNote = ({ mode }: ParticipantValue, { words }: ReaderContext): string =>
  mode === 'remote' ? ` (${words.text('mode-remote')})` : ''

const changedActor = (change: ParticipantChange, context: ReaderContext): string => {
  const value = change.after ?? change.before
  if (!value) return ''
  const name = shortName(value.actor, context)
  return change.after ? name + modeNote(change.after, context) : name
}

/** The first names of a list, and how many more there are. */
export const someOf = (items: readonly string[], { words }: ReaderContext): string => {
  const shown = items.slice(0, NAMES_IN_LINE)
  const more = items.length - shown.length
  const all = more > 0 ? [...shown, words.text('people-more', { count: more })] : shown
  return clip(all.join(', '), LINE_LENGTH)
}

const topicName = (id: string, { gazetteer, words }: ReaderContext): string =>
  gazetteer.topic(id)?.names[words.language] ?? id

/** «Місце: Україна → Київ»; nothing known reads «не названо». */
const oldAndNew = (field: string, before: string | null, after: string | null, { words }: ReaderContext): Html => {
  const shown = (value: string | null): string => clip(value ?? words.text('value-unknown'), VALUE_LENGTH)
  return words.html('change-of-field', { field, before: shown(before), after: shown(after) })
}

/** Changes that one dispatch brought and that read as one line have one key. */
const keyOf = (change: Change): string => {
  switch (change.field) {
    case 'participant':
      return `participant ${participantStep(change)}`
    case 'topic':
      return `topic ${change.after === null ? 'gone' : 'new'}`
    case 'disputed':
      return `disputed ${change.after}`
    case 'event':
    case 'kind':
    case 'status':
    case 'when':
    case 'place':
    case 'format':
    case 'host':
    case 'mode':
      return change.field
  }
}

const nameOr = (id: string | null, name: (known: string) => string): string | null => (id === null ? null : name(id))

/** `changes` are all those of one key, `change` the first of them. */
const lineOf = (change: Change, changes: readonly Change[], event: DiplomaticEvent, context: ReaderContext): Html => {
  const { words, gazetteer } = context
  switch (change.field) {
    case 'event':
      return words.html('change-entered', { status: change.after, noun: words.noun(event) })
    case 'kind':
      return oldAndNew(
        'kind',
        words.text('event-kind', { kind: change.before }),
        words.text('event-kind', { kind: change.after }),
        context,
      )
    case 'status': {
      const status = (value: string): string => words.text('status', { status: value, noun: words.noun(event) })
      return oldAndNew('status', status(change.before), status(change.after), context)
    }
    case 'when': {
      const options = whenOptions(context)
      const [before, after] = [words.whenHtml(change.before, options), words.whenHtml(change.after, options)]
      return words.html('change-of-field', { field: 'when', before: raw(before), after: raw(after) })
    }
    case 'place':
      return oldAndNew('place', nameOr(change.before, words.place), nameOr(change.after, words.place), context)
    case 'host':
      return oldAndNew('host', nameOr(change.before, words.name), nameOr(change.after, words.name), context)
    case 'format': {
      const format = (id: string): string => gazetteer.format(id)?.names[words.language] ?? id
      return oldAndNew('format', nameOr(change.before, format), nameOr(change.after, format), context)
    }
    case 'mode': {
      const mode = (value: string): string => words.text('event-mode', { mode: value })
      return oldAndNew('mode', mode(change.before), mode(change.after), context)
    }
    case 'topic': {
      const topics = changes.flatMap((each) => (each.field === 'topic' ? (each.after ?? each.before ?? []) : []))
      const names = someOf(
        topics.map((id) => topicName(id, context)),
        context,
      )
      return words.html('change-of-topics', { step: change.after === null ? 'gone' : 'new', topics: names })
    }
    case 'participant': {
      const people = changes.flatMap((each) => (each.field === 'participant' ? [changedActor(each, context)] : []))
      const who = someOf(people, context)
      return words.html('change-of-participants', {
        step: participantStep(change),
        single: people.length === 1 ? 'yes' : 'no',
        who,
      })
    }
    case 'disputed': {
      const people = changes.flatMap((each) => (each.field === 'disputed' ? [each.actor] : []))
      const names = people.map((id) => shortName(id, context))
      return words.html('change-of-dispute', { disputed: String(change.after), who: someOf(names, context) })
    }
  }
}

/** What one dispatch changed at one moment, a line for each kind of change. */
export interface ChangeGroup {
  /** Epoch milliseconds. */
  readonly at: number
  readonly source: Html
  readonly lines: readonly Html[]
}

/** The source of a change as it is named below it; editors where no dispatch brought it. */
export const changeSource = (dispatch: Change['dispatch'], { record, words, ...rest }: ReaderContext): Html => {
  const source = dispatch === null ? undefined : record.dispatches.get(dispatch)
  return source ? sourceMark(source, { record, words, ...rest }) : html`${words.text('source-editor')}`
}

/** The changes of one event by moment and dispatch, in the order given. */
export const changeGroups = (
  changes: readonly Change[],
  event: DiplomaticEvent,
  context: ReaderContext,
): readonly ChangeGroup[] =>
  [...Map.groupBy(changes, ({ at, dispatch }) => `${at} ${dispatch ?? ''}`).values()].map((group) => ({
    at: group[0]?.at ?? 0,
    source: changeSource(group[0]?.dispatch ?? null, context),
    lines: [...Map.groupBy(group, keyOf).values()].flatMap((alike) =>
      alike.slice(0, 1).map((first) => lineOf(first, alike, event, context)),
    ),
  }))

/** As `changeGroups`, in single lines that each name their source. */
export const changeLines = (
  changes: readonly Change[],
  event: DiplomaticEvent,
  context: ReaderContext,
): readonly Html[] =>
  changeGroups(changes, event, context).flatMap(({ lines, source }) =>
    lines.map((line) => html`${raw(line)} — ${raw(source)}`),
  )
