import type { News } from '../../domain/alert.ts'
import type { Change } from '../../domain/change.ts'
import { instantOf, type When } from '../../domain/moment.ts'
import { html, type Html, raw } from '../../texts/html.ts'
import { changeLines, changeSource } from '../event/change-lines.ts'
import { shortName } from '../event/participant-lines.ts'
import { type ReaderContext, whenOptions } from '../reader-context.ts'
import { attendanceLines } from './attendance-lines.ts'
import { alertKindOf } from './change-kinds.ts'
import { levelStep } from './levels.ts'
import { replacementsIn } from './replacements.ts'
import { timeStep } from './time-step.ts'

type Of<F extends Change['field']> = Change & { readonly field: F }

const ofField = <F extends Change['field']>(changes: readonly Change[], field: F): readonly Of<F>[] =>
  changes.filter((change): change is Of<F> => change.field === field)

const sourced = (line: Html, { dispatch }: Change, context: ReaderContext): Html =>
  html`${raw(line)} — ${raw(changeSource(dispatch, context))}`

/** A new date for what was put off says all; what was held is told by who came. */
const statusLines = ({ event, changes }: News, context: ReaderContext): readonly Html[] => {
  const moved = changes.some(({ field }) => field === 'when')
  const told = ofField(changes, 'status').filter(
    ({ before, after }) => !(moved && before === 'postponed' && after === 'announced'),
  )
  return changeLines(told, event, context)
}

const hasHour = ({ start }: When): boolean => start !== null && instantOf(start) !== undefined

/** The zone stands once, behind the new hour. */
const timeLine = (change: Of<'when'>, context: ReaderContext): Html => {
  const { words, timeZone } = context
  const options = whenOptions(context)
  const after = words.whenHtml(change.after, options)
  const before = words.whenHtml(change.before, { ...options, zoneless: hasHour(change.after) })
  const step = timeStep(change.before, change.after, timeZone)
  return sourced(words.html('alert-of-time', { step, before: raw(before), after: raw(after) }), change, context)
}

const formatLine = (change: Of<'format'>, { event }: News, context: ReaderContext): readonly Html[] => {
  const { words, gazetteer } = context
  if (levelStep(change.before, change.after) === undefined) return changeLines([change], event, context)
  const name = (id: string | null): string => gazetteer.format(id ?? '')?.names[words.language] ?? id ?? ''
  const values = { before: name(change.before), after: name(change.after) }
  return [sourced(words.html('alert-of-level', values), change, context)]
}

const modeLine = (change: Of<'mode'>, { event }: News, context: ReaderContext): readonly Html[] => {
  const { words } = context
  if (change.after !== 'remote' || change.before === 'unknown') return changeLines([change], event, context)
  const mode = (value: string): string => words.text('event-mode', { mode: value })
  const values = { before: mode(change.before), after: mode(change.after) }
  return [sourced(words.html('alert-of-mode', values), change, context)]
}

const peopleLines = (news: News, context: ReaderContext): readonly Html[] => {
  const { event, changes } = news
  const { words, gazetteer } = context
  const people = ofField(changes, 'participant')
  const attendance = people.filter((change) => alertKindOf(change, event) === 'held')
  const others = people.filter((change) => !attendance.includes(change))
  const replaced = replacementsIn(others, gazetteer)
  const paired = new Set(replaced.flatMap(({ from, to }) => [from, to]))
  const isHeld = ofField(changes, 'status').some(({ after }) => after === 'held')
  return [
    ...replaced.map(({ from, to }) => {
      const [left, joined] = [from.before?.actor ?? '', to.after?.actor ?? '']
      const values = { before: shortName(left, context), after: shortName(joined, context) }
      return sourced(words.html('alert-of-replacement', values), to, context)
    }),
    ...changeLines(
      others.filter((change) => !paired.has(change)),
      event,
      context,
    ),
    ...attendanceLines(news, attendance, isHeld, context),
  ]
}

/** What has changed, old to new, a line each with its source; in the order of weight. */
export const alertLines = (news: News, context: ReaderContext): readonly Html[] => {
  const { event, changes } = news
  return [
    ...statusLines(news, context),
    ...ofField(changes, 'when').map((change) => timeLine(change, context)),
    ...changeLines(ofField(changes, 'place'), event, context),
    ...ofField(changes, 'format').flatMap((change) => formatLine(change, news, context)),
    ...ofField(changes, 'mode').flatMap((change) => modeLine(change, news, context)),
    ...peopleLines(news, context),
    ...changeLines(ofField(changes, 'disputed'), event, context),
  ]
}
