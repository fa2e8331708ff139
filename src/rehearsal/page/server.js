import { language, word } from './words.js'

/** The one person of this page. */
export const ME = 1001

const posting = (body) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})

const ask = async (path, body) => {
  const response = await fetch(`/rehearsal/${path}`, body === undefined ? {} : posting(body))
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return response.json()
}

/** Tells the stand-in who sits here and in which language the client is. */
export const introduce = () => ask('users', { id: ME, firstName: word('firstName'), languageCode: language() })

export const readState = () => ask(`state?user=${ME}`)

export const say = (text) => ask(`users/${ME}/messages`, { text })

/** Hands on a channel's post: its text, the channel, when it was published on the bot's clock, and its address where it has one. */
export const forward = (post) => ask(`users/${ME}/forwards`, post)

/** Presses a button; answers the id under which the bot's answer will come. */
export const press = (message, data) => ask(`users/${ME}/presses`, { message, data })

export const moveClock = (move) => ask('clock', move)

export const fileAddress = (document) => `/rehearsal/files/${encodeURIComponent(document.file_id)}`

/** Calls `onEvent` for all that happens, `onState` with false when the connection breaks and true when it stands. */
export const listen = (onEvent, onState) => {
  const events = new EventSource(`/rehearsal/stream?user=${ME}`)
  events.addEventListener('message', (event) => onEvent(JSON.parse(event.data)))
  events.addEventListener('open', () => onState(true))
  events.addEventListener('error', () => onState(false))
}
