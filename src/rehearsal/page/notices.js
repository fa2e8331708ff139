const toast = document.getElementById('toast')
const dialog = document.getElementById('alert')

const SHOWN_FOR = 4000

let timer

/** A short word at the bottom that goes by itself. */
export const tell = (text) => {
  clearTimeout(timer)
  toast.textContent = text
  toast.classList.add('shown')
  timer = setTimeout(() => toast.classList.remove('shown'), SHOWN_FOR)
}

/** A word that stays until it is confirmed. */
export const tellLoudly = (text) => {
  document.getElementById('alert-text').textContent = text
  if (!dialog.open) dialog.showModal()
}
