import { bubble, settle } from './bubble.js'
import { ME } from './server.js'
import { locale } from './words.js'

const log = document.getElementById('log')
const scroller = log.parentElement

const dayOf = (message, timeZone) =>
  new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'long', timeZone }).format(message.date * 1000)

const daySign = (text) => {
  const sign = document.createElement('p')
  sign.className = 'day'
  sign.textContent = text
  return sign
}

const find = (id) => log.querySelector(`[data-id="${id}"]`)

const isAtEnd = () => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 120

/** Long messages of the bot are read from their head. */
const reveal = (article) => {
  const tall = article.offsetHeight > scroller.clientHeight
  article.scrollIntoView({ block: tall ? 'start' : 'end' })
  if (!tall) scroller.scrollTop = scroller.scrollHeight
}

const focusables = (article) => [...article.querySelectorAll('button, a')]

/** The conversation on the page; `actions` is what messages can bring about. */
export const createConversation = (actions, botName) => {
  let lastDay = ''

  const append = (message) => {
    const follow = isAtEnd() || message.from?.id === ME
    const day = dayOf(message, actions.timeZone())
    if (day !== lastDay) log.append(daySign(day))
    lastDay = day
    const article = bubble(message, botName(), actions)
    log.append(article)
    settle(article)
    if (follow) reveal(article)
  }

  /** An edited message keeps its place, and the focus stays on the button it was on. */
  const replace = (message) => {
    const former = find(message.message_id)
    if (former === null) return append(message)
    const end = isAtEnd()
    const focused = focusables(former).indexOf(document.activeElement)
    const article = bubble(message, botName(), actions)
    former.replaceWith(article)
    settle(article)
    if (focused >= 0) {
      const candidates = focusables(article)
      candidates[Math.min(focused, candidates.length - 1)]?.focus({ preventScroll: true })
    }
    if (end) reveal(article)
  }

  return {
    /** What is known already, from a look at the whole, is only drawn anew. */
    add: replace,
    replace,
    remove: (id) => find(id)?.remove(),
    show: (messages) => {
      lastDay = ''
      log.setAttribute('aria-busy', 'true')
      log.replaceChildren()
      for (const message of messages) append(message)
      log.removeAttribute('aria-busy')
      scroller.scrollTop = scroller.scrollHeight
    },
  }
}
