import type { Message } from '../domain/message.ts'
import type { BotContext } from './context.ts'
import { isPrivate } from './context.ts'
import { isRefusal } from './failure.ts'
import { keyboardOf, type Position, TEXT_OPTIONS } from './buttons/keyboard.ts'

/** In a group the answer hangs on the question; a topic's answer stays in the topic. */
const placeOf = (ctx: BotContext) => ({
  ...(ctx.visit.thread === null ? {} : { message_thread_id: ctx.visit.thread }),
  ...(ctx.message && !isPrivate(ctx)
    ? { reply_parameters: { message_id: ctx.message.message_id, allow_sending_without_reply: true } }
    : {}),
})

/** Sends a new message to where the update came from. */
export const send = async (ctx: BotContext, message: Message, position?: Position | 'kept'): Promise<void> => {
  const keyboard = message.buttons.length > 0 ? { reply_markup: keyboardOf(message, position) } : {}
  await ctx.api.sendMessage(ctx.visit.chat, message.html, { ...TEXT_OPTIONS, ...placeOf(ctx), ...keyboard })
}

const GONE = /message to edit not found|message can't be edited/i

const edit = async (ctx: BotContext, id: number, message: Message, position?: Position | 'kept'): Promise<void> => {
  try {
    const reply_markup = keyboardOf(message, position)
    await ctx.api.editMessageText(ctx.visit.chat, id, message.html, { ...TEXT_OPTIONS, reply_markup })
  } catch (error) {
    if (isRefusal(error, 400, /message is not modified/i)) return
    if (!isRefusal(error, 400, GONE)) throw error
    await send(ctx, message, position)
  }
}

/** Turns the message whose button was pressed into this one; after a command, or where the old one stays, sends a new one. */
export const show = async (ctx: BotContext, message: Message, position?: Position | 'kept'): Promise<void> => {
  const pressed = ctx.callbackQuery?.message
  // A date of 0 marks a message too old for the bot to see.
  if (!pressed || pressed.date === 0 || ctx.press?.from === 'kept') await send(ctx, message, position)
  else await edit(ctx, pressed.message_id, message, position)
}

/** A short word: over the pressed button, or as a message after a command. */
export const tell = async (ctx: BotContext, key: string): Promise<void> => {
  if (ctx.callbackQuery) await ctx.toast(ctx.visit.words.text(key))
  else await send(ctx, { html: ctx.visit.words.html(key), buttons: [] })
}
