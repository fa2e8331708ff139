import { createClock } from './clock.js'
import { createConversation } from './conversation.js'
import { createForward } from './forward.js'
import { createMenu } from './menu.js'
import { tell } from './notices.js'
import { createPresses } from './presses.js'
import { introduce, listen, readState, say } from './server.js'
import { language, setLanguage, word, writeWords } from './words.js'

const element = (id) => document.getElementById(id)

const TYPING_FOR = 5000

let typing
let name = 'Attaché'

const status = (text) => {
  clearTimeout(typing)
  element('bot-status').textContent = text ?? word('bot')
}

const showTyping = () => {
  status(word('typing'))
  typing = setTimeout(status, TYPING_FOR)
}

const speak = async (text) => {
  try {
    await say(text)
    return true
  } catch {
    tell(word('failed'))
    return false
  }
}

const clock = createClock(
  (moving) => status(moving ? word('moving') : undefined),
  () => tell(word('failed')),
)
const presses = createPresses()
const actions = {
  tell,
  say: speak,
  now: clock.now,
  timeZone: clock.timeZone,
  press: presses.press,
  copy: async (text) => {
    await navigator.clipboard.writeText(text)
    tell(word('copied'))
  },
}
const conversation = createConversation(actions, () => name)
const menu = createMenu(speak)
createForward(clock, tell)

const showStarted = (started) => {
  element('welcome').hidden = started
  element('start').hidden = started
  element('form').hidden = !started
}

const show = (state) => {
  name = state.bot.name
  document.title = `${name} · ${word('rehearsal')}`
  element('bot-name').textContent = name
  element('description').textContent = state.bot.description
  clock.show(state.clock)
  menu.show(state.commands)
  showStarted(state.started)
}

const readAgain = async () => {
  const state = await readState()
  show(state)
  return state
}

const readAll = async () => {
  await introduce()
  const state = await readAgain()
  conversation.show(state.messages)
}

const happen = (happening) => {
  switch (happening.kind) {
    case 'hello':
      return readAll()
    case 'message':
      showStarted(true)
      if (happening.message.from.is_bot) status()
      return conversation.add(happening.message)
    case 'edited':
      return conversation.replace(happening.message)
    case 'deleted':
      return conversation.remove(happening.message)
    case 'answered':
      return presses.settle(happening.press, happening.answer)
    case 'action':
      return showTyping()
    case 'profile':
      return readAgain()
  }
}

let turn = Promise.resolve()

/** One thing after the other, so that nothing is drawn over by an older look at the whole. */
const inTurn = (work) => {
  turn = turn.then(work).catch(() => tell(word('failed')))
}

const field = element('text')

const fit = () => {
  field.rows = Math.min(6, Math.max(1, field.value.split('\n').length))
}

const submit = async () => {
  const text = field.value.trim()
  if (text === '') return
  menu.close()
  if (await speak(text)) field.value = ''
  fit()
}

field.addEventListener('input', fit)
field.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
  event.preventDefault()
  void submit()
})
element('form').addEventListener('submit', (event) => {
  event.preventDefault()
  void submit()
})
const start = async () => {
  if (!(await speak('/start'))) return
  showStarted(true)
  field.focus()
}

element('start').addEventListener('click', () => {
  void start()
})

for (const choice of document.querySelectorAll('input[name="language"]')) {
  choice.checked = choice.value === language()
  choice.addEventListener('change', () => {
    setLanguage(choice.value)
    writeWords()
    status()
    inTurn(readAll)
  })
}

writeWords()
status()
listen(
  (event) => {
    clock.show(event.clock)
    inTurn(() => happen(event.happening))
  },
  (connected) => {
    element('offline').textContent = connected ? '' : word('offline')
    element('offline').hidden = connected
  },
)
