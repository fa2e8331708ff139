const menu = document.getElementById('menu')
const button = document.getElementById('menu-button')
const field = document.getElementById('text')

const items = () => [...menu.querySelectorAll('button:not([hidden])')]

const isOpen = () => !menu.hidden

const open = (wanted) => {
  menu.hidden = !wanted || items().length === 0
  button.setAttribute('aria-expanded', String(isOpen()))
}

/** Only the commands that begin with what is in the field. */
const filter = (typed) => {
  for (const item of menu.querySelectorAll('button')) {
    item.hidden = typed !== '' && !item.dataset.command.startsWith(typed)
  }
}

const step = (by) => {
  const all = items()
  const at = all.indexOf(document.activeElement)
  const next = at < 0 ? (by > 0 ? 0 : all.length - 1) : (at + by + all.length) % all.length
  all[next]?.focus()
}

const STEPS = { ArrowDown: 1, ArrowUp: -1 }

const item = ({ command, description }, choose) => {
  const element = document.createElement('button')
  element.type = 'button'
  element.setAttribute('role', 'menuitem')
  element.dataset.command = `/${command}`
  const name = document.createElement('b')
  name.textContent = `/${command}`
  const text = document.createElement('span')
  text.textContent = description
  element.append(name, text)
  element.addEventListener('click', () => {
    open(false)
    choose(`/${command}`)
    field.focus()
  })
  return element
}

/** The bot's command menu: opens by its button or by a slash in the field, arrows walk it, Escape leaves it. */
export const createMenu = (choose) => {
  button.addEventListener('click', () => {
    filter('')
    open(!isOpen())
    if (isOpen()) items()[0]?.focus()
  })
  field.addEventListener('input', () => {
    const typed = /^\/\w*$/.exec(field.value)?.[0]
    filter(typed ?? '')
    open(typed !== undefined)
  })
  field.form.addEventListener('keydown', (event) => {
    if (!isOpen()) return
    if (event.key === 'Escape') {
      open(false)
      field.focus()
    } else if (event.key in STEPS) {
      event.preventDefault()
      step(STEPS[event.key])
    }
  })
  document.addEventListener('click', (event) => {
    if (!field.form.contains(event.target)) open(false)
  })
  return {
    close: () => open(false),
    show: (commands) => {
      menu.replaceChildren(...commands.map((command) => item(command, choose)))
      button.hidden = commands.length === 0
    },
  }
}
