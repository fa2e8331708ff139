import { tell, tellLoudly } from './notices.js'
import { press as send } from './server.js'
import { word } from './words.js'

const PATIENCE = 15_000

/** Presses that wait for the bot: each shows that it waits, and what the bot answers. */
export const createPresses = () => {
  const waiting = new Map()
  const early = new Map()

  const settle = (id, answer) => {
    const entry = waiting.get(id)
    if (entry === undefined) return early.set(id, answer)
    waiting.delete(id)
    clearTimeout(entry.timer)
    entry.key.removeAttribute('aria-busy')
    if (answer.text === '') return undefined
    return answer.showAlert ? tellLoudly(answer.text) : tell(answer.text)
  }

  const giveUp = (id) => {
    waiting.get(id)?.key.removeAttribute('aria-busy')
    waiting.delete(id)
    tell(word('noAnswer'))
  }

  return {
    settle,
    press: async (key, message, data) => {
      key.setAttribute('aria-busy', 'true')
      try {
        const { id } = await send(message.message_id, data)
        waiting.set(id, { key, timer: setTimeout(giveUp, PATIENCE, id) })
        if (early.has(id)) settle(id, early.get(id))
        early.delete(id)
      } catch {
        key.removeAttribute('aria-busy')
        tell(word('failed'))
      }
    },
  }
}
