import { type Claim, isEdited } from '../../domain/claim.ts'
import type { DiplomaticEvent } from '../../domain/event.ts'
import type { EventNoun } from '../../texts/words.ts'
import { html, type Html, joinHtml, raw } from '../../texts/html.ts'
import { clip } from '../message-size.ts'
import { type ReaderContext, whenOptions } from '../reader-context.ts'
import { sourceMark } from './source-mark.ts'

const QUOTE_LENGTH = 700
const VALUE_LENGTH = 250
const STATEMENTS = 8

/** What is claimed, by the label that it gets: a participant by presence, everything else by field. */
const labelOf = (claim: Claim): string => {
  if (claim.field === 'participant') return claim.stance === 'denied' ? 'not-attended' : claim.value.presence
  return claim.field
}

const valueText = (claim: Claim, noun: EventNoun, context: ReaderContext): string => {
  const { words, gazetteer } = context
  switch (claim.field) {
    case 'kind':
      return words.text('event-kind', { kind: claim.value })
    case 'status':
      return words.text('status', { status: claim.value, noun })
    case 'when':
      return words.when(claim.value, whenOptions(context))
    case 'place':
      return words.place(claim.value)
    case 'mode':
      return words.text('event-mode', { mode: claim.value })
    case 'format':
      return gazetteer.format(claim.value)?.names[words.language] ?? claim.value
    case 'host':
      return words.name(claim.value)
    case 'topic':
      return gazetteer.topic(claim.value)?.names[words.language] ?? claim.value
    case 'participant': {
      const { actor, mode } = claim.value
      return mode === 'remote' ? `${words.name(actor)} (${words.text('mode-remote')})` : words.name(actor)
    }
  }
}

/** « (виправила редакція)», where the words are not the claim's alone. */
const editedMark = (claim: Claim, { words }: ReaderContext): string =>
  isEdited(claim) ? ` (${words.text('claim-edited')})` : ''

/** All that one quote says: «Місце: Київ», «Учасники: Кирило Буданов, Рустем Умєров». */
const statements = (claims: readonly Claim[], event: DiplomaticEvent, context: ReaderContext): readonly Html[] =>
  [...Map.groupBy(claims, (claim) => `${claim.stance} ${labelOf(claim)} ${isEdited(claim)}`).values()].flatMap(
    (group) =>
      group.slice(0, 1).map((first) => {
        const values = group.map((claim) => valueText(claim, context.words.noun(event), context)).join(', ')
        const denied = first.stance === 'denied' && first.field !== 'participant'
        const says = context.words.text('claim-says', { what: labelOf(first) })
        return html`${denied ? `${context.words.text('claim-denied')} ` : ''}${says}: ${clip(values, VALUE_LENGTH)}${editedMark(first, context)}`
      }),
  )

const quotationOf = (claims: readonly Claim[], event: DiplomaticEvent, context: ReaderContext): readonly Html[] => {
  const { words, record } = context
  const [first] = claims
  const dispatch = first && record.dispatches.get(first.dispatch)
  if (!first || !dispatch) return []
  const quote = words.text('quotation', { words: clip(first.quote.exact.replaceAll(/\s+/g, ' '), QUOTE_LENGTH) })
  const speaker =
    first.saidBy === null ? '' : `, ${words.text('said-by', { who: words.name(first.saidBy, { case: 'genitive' }) })}`
  return [
    joinHtml([
      ...statements(claims, event, context).slice(0, STATEMENTS),
      html`<blockquote>${quote}</blockquote>\n— ${raw(sourceMark(dispatch, context))}${clip(speaker, VALUE_LENGTH)}`,
    ]),
  ]
}

/** What one claim says: «Місце: Київ». */
export const statementOf = (claim: Claim, noun: EventNoun, context: ReaderContext): string => {
  const { words } = context
  const denied = claim.stance === 'denied' && claim.field !== 'participant' ? `${words.text('claim-denied')} ` : ''
  const says = words.text('claim-says', { what: labelOf(claim) })
  return `${clip(`${denied}${says}: ${valueText(claim, noun, context)}`, VALUE_LENGTH)}${editedMark(claim, context)}`
}

/** The claims on an event quote by quote: what it says, its exact words, who said it and where; latest dispatch first. */
export const quotations = (event: DiplomaticEvent, context: ReaderContext): readonly Html[] => {
  const latestFirst = event.dispatches.toReversed()
  const claims = latestFirst.flatMap((id) => event.claims.filter(({ dispatch }) => dispatch === id))
  const byQuote = Map.groupBy(claims, ({ dispatch, quote, saidBy }) =>
    [dispatch, quote.start, quote.end, saidBy ?? ''].join(' '),
  )
  return [...byQuote.values()].flatMap((group) => quotationOf(group, event, context))
}
