import type { InlineKeyboardButton } from 'grammy/types'
import type { Action, Button } from '../../domain/message.ts'
import { encodeAction } from './callback-data.ts'
import { type BotContext, pressed } from '../context.ts'
import { isRefusal } from '../failure.ts'
import { followButton, nameIn } from './follow-buttons.ts'

const isFollowPress = pressed('follow', 'unfollow')

/** Puts another button in the place of the pressed one and leaves the rest of the message as it is. */
export const buttonTurned = async (
  ctx: BotContext,
  turn: (label: string) => Extract<Button, { readonly action: Action }>,
): Promise<void> => {
  const message = ctx.callbackQuery?.message
  const data = ctx.callbackQuery?.data
  if (!message || !('reply_markup' in message) || !message.reply_markup) return
  const turned = (button: InlineKeyboardButton): InlineKeyboardButton => {
    if (!('callback_data' in button) || button.callback_data !== data) return button
    const { label, action } = turn(button.text)
    return { text: label, callback_data: encodeAction(action, ctx.press?.from) }
  }
  const inline_keyboard = message.reply_markup.inline_keyboard.map((row) => row.map(turned))
  try {
    await ctx.editMessageReplyMarkup({ reply_markup: { inline_keyboard } })
  } catch (error) {
    if (!isRefusal(error, 400)) throw error
  }
}

/**
 * Turns the star of the pressed button and leaves the rest of the message as it is, so that a briefing keeps its text
 * and a card the way back.
 */
export const starsTurned = async (ctx: BotContext, followed: boolean): Promise<void> => {
  if (!isFollowPress(ctx)) return
  const { words } = ctx.visit
  const { target } = ctx.press.action
  await buttonTurned(ctx, (label) => ({
    label: followButton(target, followed, words, nameIn(label, words)).label,
    action: { kind: followed ? 'unfollow' : 'follow', target },
  }))
}
