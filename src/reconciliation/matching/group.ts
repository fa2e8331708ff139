import type { Account, AccountId } from './account.ts'
import type { Decisions } from './decision.ts'
import { judge } from './judge.ts'
import type { Judgement, Reason } from './reason.ts'
import { isMove } from './times.ts'

export type Judge = (a: Account, b: Account) => Judgement

/** As `judge`, with what people decided put first: by hand an event is given, two are merged or kept apart. */
export const judgeWith = (decisions: Decisions): Judge => {
  const known = new Map<string, Judgement>()
  const decide = (a: Account, b: Account): Judgement => {
    const decision = decisions(a.id, b.id)
    if (decision) {
      const { verdict, by } = decision
      return { verdict, score: verdict === 'same' ? 1 : 0, reasons: [{ about: 'decision', finding: verdict, by }] }
    }
    if (a.fixed === null || b.fixed === null) return judge(a, b)
    const verdict = a.fixed === b.fixed ? 'same' : 'different'
    return { verdict, score: verdict === 'same' ? 1 : 0, reasons: [{ about: 'decision', finding: verdict, by: null }] }
  }
  return (a, b) => {
    const key = a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`
    const judgement = known.get(key) ?? (a.id < b.id ? decide(a, b) : decide(b, a))
    known.set(key, judgement)
    return judgement
  }
}

type Group = readonly Account[]

const isDecided = ({ reasons }: Judgement): boolean => reasons.some(({ about }) => about === 'decision')

const keepsApart = (reason: Reason): boolean =>
  reason.finding === 'different'
    ? reason.about !== 'format'
    : reason.about === 'dispatch' || /-against-/.test(reason.finding)

const isMovedAway = (group: Group, a: Account, b: Account): boolean =>
  group.some((account) => isMove(account, a) || isMove(account, b))

const isHardest = ({ about }: Reason): boolean => about === 'dispatch' || about === 'decision'

/** What a hand put together may contradict itself: it is enough to be like one of its accounts. */
const isVouchedFor = (a: Account, beside: Group, b: Account, judged: Judge): boolean =>
  beside.some((other) => {
    const bond = other === a ? undefined : judged(a, other)
    return bond?.verdict === 'same' && isDecided(bond) && judged(other, b).verdict === 'same'
  })

/**
 * Two groups stay apart where one account of each can't be of one event. That they name other people does not part
 * them: each may name some of them. Nor do two dates where a third account tells of the move.
 */
const mayJoin = (one: Group, other: Group, judged: Judge): boolean => {
  const both = [...one, ...other]
  return one.every((a) =>
    other.every((b) => {
      const { verdict, reasons } = judged(a, b)
      const apart = verdict === 'different' ? reasons.filter(keepsApart) : []
      if (apart.every(({ about }) => about === 'time' && isMovedAway(both, a, b))) return true
      return !apart.some(isHardest) && (isVouchedFor(a, one, b, judged) || isVouchedFor(b, other, a, judged))
    }),
  )
}

interface Pair {
  readonly a: Account
  readonly b: Account
  readonly judgement: Judgement
}

const likePairs = (accounts: readonly Account[], judged: Judge): readonly Pair[] =>
  accounts
    .flatMap((a, at) => accounts.slice(at + 1).map((b) => ({ a, b, judgement: judged(a, b) })))
    .filter(({ judgement }) => judgement.verdict === 'same')
    .toSorted(
      (one, other) =>
        Number(isDecided(other.judgement)) - Number(isDecided(one.judgement)) ||
        other.judgement.score - one.judgement.score,
    )

/** The same people's word outweighs a clash of dates; only another word of theirs stands against it. */
const mayJoinByDecision = (one: Group, other: Group, judged: Judge): boolean =>
  one.every((a) => other.every((b) => !(judged(a, b).verdict === 'different' && isDecided(judged(a, b)))))

/**
 * Parts accounts into events: the likest pairs first, and never two that can't be one event into one group. The same
 * accounts give the same groups in whatever order they come.
 */
export const groupAccounts = (accounts: readonly Account[], judged: Judge): readonly Group[] => {
  const ordered = accounts.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const groupOf = new Map<AccountId, Group>(ordered.map((account) => [account.id, [account]]))
  for (const { a, b, judgement } of likePairs(ordered, judged)) {
    const [one, other] = [groupOf.get(a.id) ?? [a], groupOf.get(b.id) ?? [b]]
    if (one === other) continue
    if (!(isDecided(judgement) ? mayJoinByDecision : mayJoin)(one, other, judged)) continue
    const joined = [...one, ...other]
    for (const account of joined) groupOf.set(account.id, joined)
  }
  return [...new Set(groupOf.values())]
}
