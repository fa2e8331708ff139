import { Composer } from 'grammy'
import type { BotContext } from '../context.ts'
import type { Dependencies } from '../dependencies.ts'

const OUTSIDE: ReadonlySet<string> = new Set(['kicked', 'left'])

/** A chat that blocks or removes the bot is no longer written to; coming back takes a `/start`. A group keeps its settings when its id changes. */
export const membershipFeature = ({ store, now }: Dependencies): Composer<BotContext> => {
  const composer = new Composer<BotContext>()
  composer.on('my_chat_member', async (ctx) => {
    const { status } = ctx.myChatMember.new_chat_member
    const { reader } = ctx.visit
    if (reader && OUTSIDE.has(status)) await store.readers.retire(reader.id, now())
  })
  // A group that grows into a supergroup goes on under another id.
  composer.on('message:migrate_to_chat_id', async (ctx) => {
    const { reader } = ctx.visit
    const chat = ctx.message.migrate_to_chat_id
    if (!reader) return
    if (await store.readers.find(chat, reader.thread)) await store.readers.retire(reader.id, now())
    else await store.readers.update(reader.id, { chat }, now())
  })
  return composer
}
