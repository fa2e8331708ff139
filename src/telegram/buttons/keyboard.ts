import type { InlineKeyboardButton, InlineKeyboardMarkup } from 'grammy/types'
import type { Action, Button, Message } from '../../domain/message.ts'
import { encodeAction, isPage, type Page } from './callback-data.ts'

/** Where a message with buttons stands: the page that it shows, and the one that it was opened from. */
export interface Position {
  readonly page: Page
  readonly from: Page | undefined
}

/** What a page is about: pages of one subject are turned without forgetting where one came from. */
const subjectOf = (page: Page): string => {
  switch (page.kind) {
    case 'event':
    case 'sources':
    case 'changes':
      return `event ${page.event}`
    case 'person':
      return `person ${page.actor}`
    case 'day':
    case 'today':
      return 'day'
    case 'week':
    case 'events':
    case 'following':
      return page.kind
  }
}

const originOf = (action: Action, position: Position | 'kept' | undefined): Page | 'kept' | undefined => {
  // An editor's card shows what was done about it in its own place; an answer turns its pages there.
  if (action.kind === 'review' || action.kind === 'missed' || action.kind === 'answer') return undefined
  if (position === 'kept' || position === undefined) return position
  if (!isPage(action)) return undefined
  return subjectOf(action) === subjectOf(position.page) ? position.from : position.page
}

const inlineButton = (button: Button, position: Position | 'kept' | undefined): InlineKeyboardButton =>
  'url' in button
    ? { text: button.label, url: button.url }
    : { text: button.label, callback_data: encodeAction(button.action, originOf(button.action, position)) }

/** The buttons of a message: of a page that is browsed, of one that stays as it is (`kept`), or of neither. */
export const keyboardOf = (
  { buttons }: Pick<Message, 'buttons'>,
  position?: Position | 'kept',
): InlineKeyboardMarkup => ({
  inline_keyboard: buttons
    .filter((row) => row.length > 0)
    .map((row) => row.map((button) => inlineButton(button, position))),
})

/** How every text of the bot is sent: HTML, no link previews. */
export const TEXT_OPTIONS = { parse_mode: 'HTML', link_preview_options: { is_disabled: true } } as const
