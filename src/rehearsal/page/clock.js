import { moveClock } from './server.js'
import { locale, word } from './words.js'

const element = (id) => document.getElementById(id)

const USUAL_TIME = '08:00'

const BRIEFING_TIMES = Array.from({ length: 36 }, (_, at) => {
  const hour = String(5 + Math.floor(at / 2)).padStart(2, '0')
  return `${hour}:${at % 2 === 0 ? '00' : '30'}`
})

/** The bot's clock: shows it, runs it between two messages, and moves it. */
export const createClock = (onMoving, onFailed) => {
  let face = null
  let seenAt = 0

  const now = () => (face === null ? Date.now() : face.now + (face.running ? performance.now() - seenAt : 0))
  const timeZone = () => face?.timeZone

  const draw = () => {
    if (face === null) return
    const at = now()
    const zone = { timeZone: face.timeZone }
    const time = { hour: '2-digit', minute: '2-digit', second: '2-digit', ...zone }
    const date = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', ...zone }
    element('clock-time').textContent = new Intl.DateTimeFormat(locale(), time).format(at)
    element('clock-time').dateTime = new Date(at).toISOString()
    element('clock-date').textContent = new Intl.DateTimeFormat(locale(), date).format(at)
    element('clock-zone').textContent = word(face.running ? 'clockZone' : 'clockStands', { zone: face.timeZone })
    element('move-time').textContent = word('toTime', { time: element('briefing-time').value })
  }

  const buttons = () => element('clock').querySelectorAll('button')

  const move = async (wish) => {
    for (const button of buttons()) button.setAttribute('aria-disabled', 'true')
    onMoving(true)
    try {
      show(await moveClock(wish))
    } catch {
      onFailed()
    } finally {
      for (const button of buttons()) button.removeAttribute('aria-disabled')
      onMoving(false)
    }
  }

  const show = (shown) => {
    face = shown
    seenAt = performance.now()
    element('clock').hidden = face === null
    draw()
  }

  const onPress = (id, wish) =>
    element(id).addEventListener('click', () => {
      const busy = element(id).getAttribute('aria-disabled') === 'true'
      if (!busy) void move(wish(element('briefing-time').value))
    })

  onPress('move-hour', () => ({ kind: 'hour' }))
  onPress('move-time', (time) => ({ kind: 'time', time }))
  onPress('move-morning', (time) => ({ kind: 'morning', time }))
  element('briefing-time').append(...BRIEFING_TIMES.map((time) => new Option(time, time, false, time === USUAL_TIME)))
  element('briefing-time').addEventListener('change', draw)
  setInterval(draw, 1000)

  return { show, draw, now, timeZone }
}
