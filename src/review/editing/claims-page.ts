import { statementOf } from '../../briefing/event/claim-text.ts'
import { sourceMark } from '../../briefing/event/source-mark.ts'
import { clip } from '../../briefing/message-size.ts'
import { pageRow } from '../../briefing/paging.ts'
import type { ReaderContext } from '../../briefing/reader-context.ts'
import type { Claim } from '../../domain/claim.ts'
import type { Button, Message } from '../../domain/message.ts'
import type { Signature } from '../../store/matching/steps.ts'
import { html, type Html, raw } from '../../texts/html.ts'
import { inRows } from '../field-choices.ts'
import { signed } from '../review-card.ts'
import { shortKey } from '../short-key.ts'
import { type EditCase, editButton, editPage } from './edit-case.ts'

const A_PAGE = 6
const QUOTE_LENGTH = 160

interface Listed {
  readonly claim: Claim
  /** Null while it counts. */
  readonly withdrawn: Signature | null
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Dispatch by dispatch in the order of the text, so that a claim stays in its place when it is withdrawn. */
const listed = ({ event, withdrawals }: EditCase): readonly Listed[] => {
  const all: readonly Listed[] = [
    ...(event?.claims ?? []).map((claim) => ({ claim, withdrawn: null })),
    ...withdrawals.map(({ claim, signature }) => ({ claim, withdrawn: signature })),
  ]
  return all.toSorted(
    ({ claim: a }, { claim: b }) =>
      compareText(a.dispatch, b.dispatch) || a.quote.start - b.quote.start || compareText(a.id, b.id),
  )
}

/** What a claim of the event says, whether it counts or not. */
export const claimText = (claim: Claim, { event }: EditCase, context: ReaderContext): string =>
  statementOf(claim, event ? context.words.noun(event) : 'meeting', context)

const lineOf = ({ claim, withdrawn }: Listed, number: number, given: EditCase, context: ReaderContext): Html => {
  const { words, record } = context
  const dispatch = record.dispatches.get(claim.dispatch)
  const quote = words.text('quotation', { words: clip(claim.quote.exact.replaceAll(/\s+/gu, ' '), QUOTE_LENGTH) })
  const source = dispatch ? html`\n— ${raw(sourceMark(dispatch, context))}` : html``
  const out = withdrawn ? html`\n<i>${words.text('edit-withdrawn', { who: signed(withdrawn, context) })}</i>` : html``
  return html`<b>${number}.</b> ${claimText(claim, given, context)}\n${quote}${raw(source)}${raw(out)}`
}

const buttonOf = ({ claim, withdrawn }: Listed, number: number, given: EditCase): Button =>
  editButton(
    given,
    { step: withdrawn ? 'restore' : 'withdraw', claim: shortKey(claim.id) },
    `${withdrawn ? '↩' : '✗'} ${number}`,
  )

/** All that dispatches say of an event, with their words: each claim can be withdrawn, and put back. */
export const claimsPage = (given: EditCase, page: number, context: ReaderContext): Message => {
  const { words } = context
  const all = listed(given)
  const pages = Math.max(1, Math.ceil(all.length / A_PAGE))
  const at = Math.min(page, pages - 1)
  const shown = all.slice(at * A_PAGE, (at + 1) * A_PAGE)
  const numbered = shown.map((one, index) => [one, at * A_PAGE + index + 1] as const)
  return editPage(
    given,
    context,
    [
      words.html(all.length > 0 ? 'edit-claims' : 'edit-claims-none'),
      ...numbered.map(([one, number]) => lineOf(one, number, given, context)),
    ],
    [
      ...inRows(
        numbered.map(([one, number]) => buttonOf(one, number, given)),
        3,
      ),
      ...[pageRow(at, pages, (other) => ({ kind: 'edit', event: given.id, step: 'claims', page: other }))].filter(
        (row) => row.length > 0,
      ),
    ],
  )
}

/** The page on which a claim of the event stands; the first one where it does not. */
export const pageOfClaim = (given: EditCase, id: string): number =>
  Math.max(0, Math.floor(listed(given).findIndex(({ claim }) => claim.id === id) / A_PAGE))

/** The claim for which a button's key stands, whether it counts or not. */
export const claimNamed = (given: EditCase, key: string): string | undefined =>
  listed(given).find(({ claim }) => shortKey(claim.id) === key)?.claim.id
