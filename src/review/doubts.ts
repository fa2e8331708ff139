import type { ProposedClaim } from '../extraction/proposal.ts'
import { clip } from '../briefing/message-size.ts'
import { whenOptions } from '../briefing/reader-context.ts'
import type { Words } from '../texts/words.ts'
import { isFaint, type ReviewCase, type ReviewContext } from './case.ts'

const LONGEST = 300

const percent = (share: number): number => Math.round(share * 100)

const namesOf = (
  claims: readonly ProposedClaim[],
  { words, timeZone, now, gazetteer, record }: ReviewContext,
): string => {
  const named = claims.map((claim) => {
    switch (claim.field) {
      case 'participant':
        return words.name(claim.value.actor)
      case 'place':
        return words.place(claim.value)
      case 'when':
        return words.when(claim.value, whenOptions({ words, timeZone, now, gazetteer, record }))
      case 'kind':
      case 'status':
      case 'mode':
      case 'format':
      case 'host':
      case 'topic':
        return words.text('claim-says', { what: claim.field }).toLocaleLowerCase(words.language)
    }
  })
  return clip(words.list([...new Set(named)]), LONGEST)
}

const missingFrom = (claims: readonly ProposedClaim[], words: Words): readonly string[] => {
  const isCall = claims.some((claim) => claim.field === 'kind' && claim.value === 'call')
  const participants = claims.filter(({ field, stance }) => field === 'participant' && stance === 'asserted')
  const says = (field: ProposedClaim['field']): boolean =>
    claims.some((claim) => claim.field === field && claim.stance === 'asserted')
  return [
    ...(says('when') ? [] : ['when']),
    ...(says('place') || isCall ? [] : ['place']),
    ...(participants.length > 1 ? [] : ['participants']),
  ].map((what) => words.text('review-missing', { what }))
}

/** What speaks for and against its being that event: «той самий день, інші учасники». */
export const matchText = ({ proposal }: ReviewCase, { words }: ReviewContext): string =>
  proposal.resolution.reasons
    .map(({ about, finding }) => words.text('review-reason', { reason: `${about}-${finding}` }))
    .join(', ')

/** Why it waits for an editor, a line a reason; none where nothing is unsure. */
export const doubtsOf = (given: ReviewCase, context: ReviewContext): readonly string[] => {
  const { words, threshold } = context
  const { confidence, claims } = given.proposal.proposed
  if (!claims.some(({ stance }) => stance === 'asserted')) return [words.text('review-doubt-denies')]
  const missing = missingFrom(claims, words)
  const faint = claims.filter((claim) => isFaint(claim, given, context))
  return [
    ...(confidence < threshold
      ? [words.text('review-doubt-confidence', { sure: percent(confidence), wanted: percent(threshold) })]
      : []),
    ...(confidence < threshold && missing.length > 0
      ? [words.text('review-doubt-missing', { what: words.list(missing) })]
      : []),
    ...(given.proposal.resolution.verdict === 'unsure' ? [words.text('review-doubt-same')] : []),
    ...(confidence < threshold && faint.length > 0
      ? [words.text('review-doubt-claims', { what: namesOf(faint, context) })]
      : []),
  ]
}
