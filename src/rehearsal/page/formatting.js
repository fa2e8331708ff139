import { locale, word } from './words.js'

const ELEMENTS = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  code: 'code',
  pre: 'pre',
  blockquote: 'blockquote',
}

const MINUTE = 60
const UNITS = [
  ['day', 24 * 60 * MINUTE],
  ['hour', 60 * MINUTE],
  ['minute', MINUTE],
]

const relative = (unix, now) => {
  const seconds = unix - now / 1000
  const [unit, size] = UNITS.find(([, length]) => Math.abs(seconds) >= length) ?? ['second', 1]
  return new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }).format(Math.round(seconds / size), unit)
}

const DATES = {
  d: { day: 'numeric', month: 'numeric', year: 'numeric' },
  D: { day: 'numeric', month: 'long', year: 'numeric' },
}

/** A moment as a Telegram client shows it: in the zone of the one who reads. */
const writtenTime = (unix, format, now) => {
  if (format === 'r') return relative(unix, now)
  const options = {
    ...(format.includes('w') ? { weekday: 'long' } : {}),
    ...DATES[/[dD]/.exec(format)?.[0]],
    ...(/[tT]/.test(format) ? { hour: '2-digit', minute: '2-digit' } : {}),
    ...(format.includes('T') ? { second: '2-digit' } : {}),
  }
  return new Intl.DateTimeFormat(locale(), options).format(unix * 1000)
}

const link = (address) => {
  const element = document.createElement('a')
  element.href = address
  element.target = '_blank'
  element.rel = 'noopener noreferrer'
  return element
}

const spoiler = () => {
  const element = document.createElement('button')
  element.type = 'button'
  element.className = 'spoiler'
  element.addEventListener('click', () => element.classList.add('seen'))
  return element
}

const command = (text, actions) => {
  const element = document.createElement('button')
  element.type = 'button'
  element.className = 'command'
  element.addEventListener('click', () => actions.say(text))
  return element
}

const moment = ({ unix_time: unix, date_time_format: format }, text, actions) => {
  const element = document.createElement('time')
  element.dateTime = new Date(unix * 1000).toISOString()
  element.title = text
  if (format !== '') element.textContent = writtenTime(unix, format, actions.now())
  return element
}

const expandable = () => {
  const element = document.createElement('blockquote')
  element.className = 'expandable'
  return element
}

const elementFor = (entity, text, actions) => {
  switch (entity.type) {
    case 'text_link':
      return link(entity.url)
    case 'url':
      return link(/^https?:/i.test(text) ? text : `https://${text}`)
    case 'spoiler':
      return spoiler()
    case 'bot_command':
      return command(text, actions)
    case 'date_time':
      return moment(entity, text, actions)
    case 'expandable_blockquote':
      return expandable()
    default:
      return document.createElement(ELEMENTS[entity.type] ?? 'span')
  }
}

/** These end their own line, so the line break after them is no empty line. */
const BLOCKS = new Set(['blockquote', 'expandable_blockquote', 'pre'])

const end = (entity) => entity.offset + entity.length

/** Builds what stands between two places; entities are in order, outer ones first. */
const build = (parent, text, entities, from, to, actions) => {
  let at = from
  let rest = entities
  while (rest.length > 0) {
    const [entity, ...others] = rest
    const stop = Math.min(end(entity), to)
    if (entity.offset > at) parent.append(text.slice(at, entity.offset))
    const element = elementFor(entity, text.slice(entity.offset, stop), actions)
    const inside = others.filter((other) => other.offset < stop)
    if (element.textContent === '') build(element, text, inside, entity.offset, stop, actions)
    parent.append(element)
    at = BLOCKS.has(entity.type) && text[stop] === '\n' ? stop + 1 : stop
    rest = others.filter((other) => other.offset >= stop)
  }
  if (at < to) parent.append(text.slice(at, to))
}

/** The text of a message with its formatting as elements; no string ever becomes markup. */
export const formatted = (text, entities, actions) => {
  const body = document.createElement('div')
  body.className = 'text'
  build(body, text, entities ?? [], 0, text.length, actions)
  return body
}

/** Gives every folded quote that is longer than its fold a button to open it; for elements that are on the page. */
export const foldQuotes = (body) => {
  for (const quote of body.querySelectorAll('.expandable')) {
    quote.classList.add('folded')
    if (quote.scrollHeight <= quote.clientHeight + 2) {
      quote.classList.remove('folded')
      continue
    }
    const toggle = document.createElement('button')
    toggle.type = 'button'
    toggle.className = 'fold'
    toggle.textContent = word('more')
    toggle.setAttribute('aria-expanded', 'false')
    toggle.addEventListener('click', () => {
      const folded = quote.classList.toggle('folded')
      toggle.textContent = word(folded ? 'more' : 'less')
      toggle.setAttribute('aria-expanded', String(!folded))
    })
    quote.after(toggle)
  }
}
