import { databasePathOf } from '../library.ts'
import type { Delivery } from '../store/delivery/delivery.ts'
import { openStore, type Store } from '../store/store.ts'
import { type Command, type Invocation, UsageError } from './command.ts'
import { presentOf } from './options.ts'

const MOST_LISTED = 200

type Action = (invocation: Invocation, store: Store) => Promise<number>

const lineOf = ({ id, state, kind, slot, reader, attempts, error }: Delivery): string =>
  [id, state, `${kind} ${slot}`, `reader ${reader}`, `${attempts} attempts`, error ?? ''].join('  ')

const list: Action = async ({ print }, { letters }) => {
  const found = await letters.list(MOST_LISTED)
  for (const letter of found) print(lineOf(letter))
  if (found.length === 0) print('nothing was refused for good, nothing is held')
  return 0
}

/** The numbers after the name of the action. */
const numbersOf = ({ positionals: [action, ...given] }: Invocation): readonly number[] => {
  const numbers = given.map((text) => (/^[1-9]\d{0,14}$/.test(text) ? Number(text) : Number.NaN))
  if (numbers.length === 0 || numbers.some(Number.isNaN))
    throw new UsageError(`outbox ${action} needs the numbers that \`attache outbox\` lists`)
  return numbers
}

const each = async (
  invocation: Invocation,
  act: (id: number) => Promise<boolean>,
  [done, refused]: readonly [string, string],
): Promise<number> => {
  const results: boolean[] = []
  for (const id of numbersOf(invocation)) {
    const acted = await act(id)
    results.push(acted)
    invocation.print(`${id}: ${acted ? done : refused}`)
  }
  return results.every(Boolean) ? 0 : 1
}

const resend: Action = (invocation, { letters }) =>
  each(invocation, (id) => letters.resend(id, presentOf(invocation)), [
    'is owed once more',
    'is not among what was not delivered, or its reader can’t be reached',
  ])

const drop: Action = (invocation, { letters }) =>
  each(invocation, (id) => letters.drop(id, presentOf(invocation)), [
    'is given up',
    'is not among what was not delivered',
  ])

const ACTIONS: Readonly<Record<string, Action>> = { list, resend, drop }

export const outbox: Command = {
  name: 'outbox',
  usage: 'outbox [list] | outbox resend NUMBER… | outbox drop NUMBER…',
  summary: 'Lists the messages that Telegram refused for good or that are held, sends them once more or gives them up.',
  help: [
    'The running bot takes up within seconds what is to be sent once more. The exit code is 1 where a number is none of these.',
  ],
  options: {},
  takes: { list: 0 },
  run: async (invocation) => {
    const name = invocation.positionals[0] ?? 'list'
    const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined
    if (!action) throw new UsageError(`outbox knows ${Object.keys(ACTIONS).join(', ')}, not «${name}»`)
    const store = await openStore(databasePathOf(invocation.config))
    try {
      return await action(invocation, store)
    } finally {
      await store.close()
    }
  },
}
