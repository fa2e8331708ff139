import { foldQuotes, formatted } from './formatting.js'
import { fileAddress, ME } from './server.js'
import { locale, word } from './words.js'

const make = (tag, className, text) => {
  const element = document.createElement(tag)
  element.className = className
  if (text !== undefined) element.textContent = text
  return element
}

const documentLink = (file) => {
  const link = make('a', 'document')
  link.href = fileAddress(file)
  link.download = file.file_name
  link.setAttribute('aria-label', word('download', { name: file.file_name }))
  const size = new Intl.NumberFormat(locale(), { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 1 })
  link.append(
    make('span', 'document-icon', '↓'),
    make('span', 'document-name', file.file_name),
    make('span', 'document-size', size.format(file.file_size / 1000)),
  )
  return link
}

const pressable = (button, message, actions) => {
  const element = make('button', 'key', button.text)
  element.type = 'button'
  if (button.style !== undefined) element.dataset.style = button.style
  element.addEventListener('click', () => {
    if (button.callback_data !== undefined) actions.press(element, message, button.callback_data)
    else if (button.copy_text !== undefined) actions.copy(button.copy_text.text)
    else actions.tell(word('notHere'))
  })
  return element
}

const keyOf = (button, message, actions) => {
  if (button.url === undefined) return pressable(button, message, actions)
  const link = make('a', 'key outward', button.text)
  link.href = button.url
  link.target = '_blank'
  link.rel = 'noopener noreferrer'
  return link
}

const keyboard = (message, actions) => {
  const rows = make('div', 'keyboard')
  for (const row of message.reply_markup.inline_keyboard) {
    const line = make('div', 'keys')
    line.append(...row.map((button) => keyOf(button, message, actions)))
    rows.append(line)
  }
  return rows
}

const stamp = (message, timeZone) => {
  const time = new Intl.DateTimeFormat(locale(), { hour: '2-digit', minute: '2-digit', timeZone })
  const words = [...(message.edit_date === undefined ? [] : [word('edited')]), time.format(message.date * 1000)]
  return make('span', 'stamp', words.join(' '))
}

const origin = ({ chat, date, message_id: number }, timeZone) => {
  const day = new Intl.DateTimeFormat(locale(), { dateStyle: 'short', timeStyle: 'short', timeZone })
  const line = make('p', 'origin', `${word('forwardedFrom', { title: chat.title })}, ${day.format(date * 1000)}`)
  if (chat.username !== undefined) line.title = `t.me/${chat.username}/${number}`
  return line
}

const content = (message, actions) => {
  const parts = []
  if (message.forward_origin !== undefined) parts.push(origin(message.forward_origin, actions.timeZone()))
  if (message.document !== undefined) parts.push(documentLink(message.document))
  if (message.text !== undefined) parts.push(formatted(message.text, message.entities, actions))
  if (message.caption !== undefined) parts.push(formatted(message.caption, message.caption_entities, actions))
  return parts
}

/** A message as an article: who, what, when, and its buttons below. */
export const bubble = (message, botName, actions) => {
  if (message.pinned_message !== undefined) return make('p', 'service', word('pinned'))
  const mine = message.from?.id === ME
  const article = make('article', mine ? 'message mine' : 'message')
  article.dataset.id = String(message.message_id)
  article.setAttribute('aria-label', mine ? word('you') : botName)
  const body = make('div', 'bubble')
  body.append(...content(message, actions), stamp(message, actions.timeZone()))
  article.append(body)
  if (message.reply_markup !== undefined) article.append(keyboard(message, actions))
  return article
}

/** What can only be done once the bubble is on the page. */
export const settle = (article) => foldQuotes(article)
