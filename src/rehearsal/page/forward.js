import { forward } from './server.js'
import { word } from './words.js'

const dialog = document.getElementById('forward')
const form = document.getElementById('forward-form')
const field = (name) => form.elements.namedItem(name)

/** What a field for a date and a time holds: `2026-01-03T07:59` on the bot's clock. */
const wallClock = (instant, timeZone) =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone })
    .format(instant)
    .replace(' ', 'T')

const valueOf = (name) => field(name).value.trim()

const post = () => ({
  title: valueOf('title'),
  text: valueOf('text'),
  published: valueOf('published'),
  ...(valueOf('address') === '' ? {} : { address: valueOf('address') }),
})

/** The form by which a channel's post is handed on to the bot; `clock` is the bot's. */
export const createForward = (clock, tell) => {
  const send = async () => {
    try {
      await forward(post())
    } catch {
      return tell(word('notForwarded'))
    }
    field('text').value = ''
    field('address').value = ''
    dialog.close()
    document.getElementById('text').focus()
  }

  document.getElementById('forward-button').addEventListener('click', () => {
    const now = wallClock(clock.now(), clock.timeZone())
    field('published').max = now
    field('published').value = now
    dialog.showModal()
  })
  document.getElementById('forward-cancel').addEventListener('click', () => dialog.close())
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void send()
  })
}
