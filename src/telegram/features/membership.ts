import { Composer } from 'grammy'
import type { BotContext } from '../context.ts'
import type { Dependencies } from '../dependencies.ts'

const OUTSIDE: ReadonlySet<string> = new Set(['kicked', 'left'])
const INSIDE: ReadonlySet<string> = new Set(['member', 'administrator'])

/**
 * A chat that blocks or removes the bot is no longer written to; where it is let in again, or may write again, it goes on
 * with the settings of before. A group keeps its settings when its id changes.
 */
export const membershipFeature = ({ store, planner, now }: Dependencies): Composer<BotContext> => {
  const composer = new Composer<BotContext>()
  composer.on('my_chat_member', async (ctx) => {
    const { status } = ctx.myChatMember.new_chat_member
    const { reader } = ctx.visit
    if (reader && OUTSIDE.has(status)) await store.readers.retire(reader.id, now())
    if (reader?.state === 'retired' && INSIDE.has(status))
      await planner.reschedule(reader.id, { state: 'active' }, now())
  })
  // A group that grows into a supergroup goes on under another id.
  composer.on('message:migrate_to_chat_id', async (ctx) => {
    const { reader } = ctx.visit
    const chat = ctx.message.migrate_to_chat_id
    if (!reader) return
    await store.readers.move(reader.chat, chat, now())
  })
  return composer
}
