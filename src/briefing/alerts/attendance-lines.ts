import type { Change } from '../../domain/change.ts'
import type { News } from '../../domain/alert.ts'
import { html, type Html, raw } from '../../texts/html.ts'
import { changeSource, someOf } from '../event/change-lines.ts'
import { shortName } from '../event/participant-lines.ts'
import { presenceGroups } from '../event/participants.ts'
import type { ReaderContext } from '../reader-context.ts'

type ParticipantChange = Extract<Change, { readonly field: 'participant' }>

const STEPS = ['as-announced', 'also', 'stayed-away', 'absent'] as const

const stepOf = ({ before, after }: ParticipantChange): (typeof STEPS)[number] => {
  const came = after?.presence === 'attended'
  if (before?.presence === 'expected') return came ? 'as-announced' : 'stayed-away'
  return came ? 'also' : 'absent'
}

const namesOf = (ids: readonly string[], context: ReaderContext): string =>
  someOf(
    ids.map((id) => shortName(id, context)),
    context,
  )

/** Those announced of whom no source says whether they came. */
const unreported = ({ event }: News, context: ReaderContext): readonly Html[] => {
  const expected = presenceGroups(event, context.gazetteer).find(({ presence }) => presence === 'expected')
  const ids = expected?.sides.flatMap(({ id, people }) => (people.length > 0 ? people.map(({ actor }) => actor) : [id]))
  if (!ids || ids.length === 0) return []
  return [context.words.html('alert-of-attendance', { step: 'unknown', who: namesOf(ids, context) })]
}

/** Who came against who was announced, a line each, with its source; `complete` adds those of whom nobody says. */
export const attendanceLines = (
  news: News,
  changes: readonly ParticipantChange[],
  complete: boolean,
  context: ReaderContext,
): readonly Html[] => {
  const groups = Map.groupBy(changes, stepOf)
  const reported = STEPS.flatMap((step) => {
    const alike = groups.get(step) ?? []
    const ids = alike.flatMap(({ before, after }) => (after ?? before)?.actor ?? [])
    const line = context.words.html('alert-of-attendance', { step, who: namesOf(ids, context) })
    return alike.slice(0, 1).map(({ dispatch }) => html`${raw(line)} — ${raw(changeSource(dispatch, context))}`)
  })
  return complete ? [...reported, ...unreported(news, context)] : reported
}
