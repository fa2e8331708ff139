import { createTraffic, type Traffic } from './traffic.ts'

const SECOND = 1000
/** Between two messages to a chat; to a group, which may have twenty a minute. */
const CHAT_GAP = 1000
const GROUP_GAP = 3000
/** So many answers may go to a chat at once. */
const ANSWERS_AT_ONCE = 3
/** Answers to all together may have so much of the rate, once a second's worth has gone at once: no crowd stops what is owed. */
const ANSWERS_SHARE = 3 / 4
const ANSWERS_CREDIT = 1000
/** A process that has just been killed may have sent a second's worth. */
const START_GAP = 1000
/** So much that late turns have cost is made up for; what has left in the last second is counted all the same. */
const SLACK = 100
/** A request to wait does not say whose limit it is: for all of them only so long, until a second chat gets one too. */
const LONGEST_FOR_ALL = 60_000

/** When a chat, or everything, may be sent to again. All times by one stopwatch that only runs on, milliseconds. */
export interface Pace {
  /** How long nothing that is owed may be sent; 0 where it may now. */
  readonly wait: (now: number) => number
  /** How many that are owed may go out from now on for so many milliseconds. */
  readonly within: (now: number, milliseconds: number) => number
  /** Until when a chat is left alone. */
  readonly restOf: (chat: number) => number
  /** Until when a chat would be left alone after a message then. */
  readonly restAfter: (chat: number, at: number) => number
  /** Counts one more message, and says how long it has to wait; an answer to a person goes before all that is not counted yet. */
  readonly reserve: (chat: number | undefined, now: number) => number
  /** Counts one more answer to a chat, and says how long it has to wait for other answers, apart from its turn among all that is sent. */
  readonly lineUp: (chat: number, now: number) => number
  /** What has left and may have reached Telegram within the last second; a call whose turn has come still needs room there. */
  readonly traffic: Traffic
  /** Telegram asks to wait. */
  readonly hold: (chat: number, seconds: number, now: number) => void
  /** Telegram took a message. */
  readonly passed: () => void
  /** Until when all that is owed is held back. */
  readonly heldUntil: () => number
  /** Takes over from an earlier process what was to be left alone until when. */
  readonly restore: (chat: number | 'all', until: number) => void
}

const gapOf = (chat: number): number => (chat < 0 ? GROUP_GAP : CHAT_GAP)

const restAfter = (chat: number, at: number): number => at + gapOf(chat)

/** Evenly spaced, with credit for a tenth of a second at most (GCRA), and never more in a second than Telegram allows. */
export const createPace = (perSecond: number, now: number): Pace => {
  const interval = SECOND / perSecond
  let free = now + START_GAP
  let freeForAnswers = 0
  let heldUntil = 0
  let askedBy: number | undefined
  const traffic = createTraffic(perSecond)
  const rests = new Map<number, number>()
  /** By when all that went to a chat would have gone with its gaps. */
  const lines = new Map<number, number>()
  let swept = now

  const sweep = (at: number): void => {
    if (at - swept < LONGEST_FOR_ALL) return
    swept = at
    for (const [chat, until] of rests) if (until <= at) rests.delete(chat)
    for (const [chat, until] of lines) if (until <= at) lines.delete(chat)
  }
  const rest = (chat: number, until: number): void => {
    rests.set(chat, Math.max(rests.get(chat) ?? 0, until))
  }
  const turnAt = (at: number): number => Math.max(free, at - SLACK)
  const take = (at: number): number => {
    const start = turnAt(at)
    free = start + interval
    return Math.max(0, start - at)
  }
  const lengthen = (chat: number, at: number): number => {
    const end = Math.max(lines.get(chat) ?? 0, at) + gapOf(chat)
    lines.set(chat, end)
    return end
  }
  const answerAt = (at: number): number => {
    const start = Math.max(freeForAnswers, at - ANSWERS_CREDIT)
    freeForAnswers = start + interval / ANSWERS_SHARE
    return start
  }
  const wait = (at: number): number => Math.max(0, free - at, heldUntil - at, traffic.wait(at))
  return {
    wait,
    within: (at, milliseconds) =>
      Math.max(
        0,
        Math.min(traffic.room(at), 1 + Math.floor((at + milliseconds - Math.max(turnAt(at), heldUntil)) / interval)),
      ),
    restOf: (chat) => rests.get(chat) ?? 0,
    restAfter,
    reserve: (chat, at) => {
      sweep(at)
      const turn = take(at)
      if (chat !== undefined) rest(chat, restAfter(chat, at + turn))
      return turn
    },
    lineUp: (chat, at) => Math.max(0, lengthen(chat, at) - ANSWERS_AT_ONCE * gapOf(chat) - at, answerAt(at) - at),
    traffic,
    hold: (chat, seconds, at) => {
      const length = seconds * SECOND
      rest(chat, at + length)
      const all = askedBy === undefined || askedBy === chat ? Math.min(length, LONGEST_FOR_ALL) : length
      heldUntil = Math.max(heldUntil, at + all)
      askedBy = chat
    },
    passed: () => {
      askedBy = undefined
    },
    heldUntil: () => heldUntil,
    restore: (chat, until) => {
      if (chat === 'all') heldUntil = Math.max(heldUntil, until)
      else rest(chat, until)
    },
  }
}
