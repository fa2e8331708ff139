import { menuFor } from '../methods/commands.ts'
import { profileText } from '../methods/profile.ts'
import type { RehearsalClock } from '../clock.ts'
import type { Telegram } from '../chats/telegram.ts'

/** What the clock of a rehearsal shows; null when there is none to show. */
export const clockFace = (clock: RehearsalClock | undefined): object | null =>
  clock === undefined ? null : { now: clock.now(), timeZone: clock.timeZone, running: clock.running() }

/** All that the chat page of a person shows. */
export const snapshotFor = (telegram: Telegram, clock: RehearsalClock | undefined, id: number): object => {
  const language = telegram.people.get(id)?.language_code ?? ''
  const chat = telegram.chats.get(id)
  return {
    bot: {
      id: telegram.bot.id,
      name: profileText(telegram, 'name', language) || telegram.bot.first_name,
      username: telegram.bot.username,
      description: profileText(telegram, 'description', language),
    },
    clock: clockFace(clock),
    commands: menuFor(telegram, id, language),
    messages: [...(chat?.messages.values() ?? [])],
    started: chat !== undefined && chat.door.kind !== 'not-started',
  }
}
