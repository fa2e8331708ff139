import { EVENTS_ON_PAGE } from '../../briefing/list-pages.ts'
import type { ReaderContext } from '../../briefing/reader-context.ts'
import type { Action, Button, Message } from '../../domain/message.ts'
import { type FollowTarget, isSameTarget } from '../../domain/reader.ts'
import { followButton } from '../buttons/follow-buttons.ts'
import type { Answer } from '../dependencies.ts'

const ACTORS_OFFERED = 2

/** What stands below every answer anyway. */
const OFFERED: ReadonlySet<Action['kind']> = new Set(['sources', 'follow', 'unfollow'])

const choiceRows = ({ choices }: Answer, key: string): readonly (readonly Button[])[] =>
  choices.map(({ event, label }) => [{ label, action: { kind: 'ask-of', answer: key, event } }])

/** The rows that the answer itself has: cards of events, pages of persons. */
const ownRows = (answer: Answer): readonly (readonly Button[])[] =>
  answer.buttons.map((row) =>
    row.filter(
      (button) =>
        !('action' in button) ||
        !(OFFERED.has(button.action.kind) || (answer.choices.length > 0 && button.action.kind === 'event')),
    ),
  )

const quotesRow = ({ events }: Answer, key: string, { words }: ReaderContext): readonly Button[] => {
  const [only] = events
  const label = words.text('button-quotes')
  if (only === undefined) return []
  return events.length === 1
    ? [{ label, action: { kind: 'sources', event: only, page: 0 } }]
    : [{ label, action: { kind: 'quotes', answer: key, page: 0 } }]
}

const followRow = ({ events, actors }: Answer, { words, follows = [] }: ReaderContext): readonly Button[] => {
  const button = (target: FollowTarget, name?: string): Button =>
    followButton(target, follows.some(isSameTarget(target)), words, name)
  const [only] = events
  return [
    ...(only !== undefined && events.length === 1 ? [button({ kind: 'event', id: only })] : []),
    ...actors.slice(0, ACTORS_OFFERED).map((id) => button({ kind: 'actor', id }, words.name(id, { short: true }))),
  ]
}

const moreRow = ({ events }: Answer, key: string, { words }: ReaderContext): readonly Button[] =>
  events.length > EVENTS_ON_PAGE
    ? [
        {
          label: words.text('answer-button-all', { count: events.length }),
          action: { kind: 'answer', answer: key, page: 1 },
        },
      ]
    : []

/** An answer with its buttons: which event is meant where that is unclear, cards, the quotes behind it, follows, further pages. */
export const answerMessage = (answer: Answer, key: string, context: ReaderContext): Message => ({
  html: answer.html,
  buttons: [
    ...choiceRows(answer, key),
    ...ownRows(answer),
    moreRow(answer, key, context),
    quotesRow(answer, key, context),
    followRow(answer, context),
  ].filter((row) => row.length > 0),
})
