import { answerMethods } from './answers.ts'
import { chatMethods } from './chats.ts'
import { commandMethods } from './commands.ts'
import { documentMethods } from './documents.ts'
import { messageMethods } from './messages.ts'
import type { Method } from './method.ts'
import { pollingMethods } from './polling.ts'
import { profileMethods } from './profile.ts'

/** A method with its name as the Bot API writes it. */
export interface NamedMethod {
  readonly name: string
  readonly method: Method
}

const byLowerName = new Map<string, NamedMethod>(
  Object.entries({
    ...pollingMethods,
    ...messageMethods,
    ...documentMethods,
    ...answerMethods,
    ...commandMethods,
    ...profileMethods,
    ...chatMethods,
  }).map(([name, method]) => [name.toLowerCase(), { name, method }]),
)

/** The method under a name in any mixture of cases, undefined when the Bot API has none. */
export const findMethod = (name: string): NamedMethod | undefined => byLowerName.get(name.toLowerCase())
