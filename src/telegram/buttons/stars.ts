import type { InlineKeyboardButton } from 'grammy/types'
import { encodeAction } from './callback-data.ts'
import { type BotContext, pressed } from '../context.ts'
import { isRefusal } from '../failure.ts'
import { followButton, nameIn } from './follow-buttons.ts'

const isFollowPress = pressed('follow', 'unfollow')

/**
 * Turns the star of the pressed button and leaves the rest of the message as it is, so that a briefing keeps its text
 * and a card the way back.
 */
export const starsTurned = async (ctx: BotContext, followed: boolean): Promise<void> => {
  const message = ctx.callbackQuery?.message
  const data = ctx.callbackQuery?.data
  if (!isFollowPress(ctx) || !message || !('reply_markup' in message) || !message.reply_markup) return
  const { words } = ctx.visit
  const { action, from } = ctx.press
  const turned = (button: InlineKeyboardButton): InlineKeyboardButton => {
    if (!('callback_data' in button) || button.callback_data !== data) return button
    const { label } = followButton(action.target, followed, words, nameIn(button.text, words))
    const kind = followed ? 'unfollow' : 'follow'
    return { text: label, callback_data: encodeAction({ kind, target: action.target }, from) }
  }
  const inline_keyboard = message.reply_markup.inline_keyboard.map((row) => row.map(turned))
  try {
    await ctx.editMessageReplyMarkup({ reply_markup: { inline_keyboard } })
  } catch (error) {
    if (!isRefusal(error, 400)) throw error
  }
}
