import type { Button } from '../../domain/message.ts'
import type { MuteTarget, Reader } from '../../domain/reader.ts'
import { targetName } from '../buttons/follow-buttons.ts'
import { muteButton } from '../buttons/mute-buttons.ts'
import type { BotContext } from '../context.ts'
import type { Dependencies } from '../dependencies.ts'
import { send } from '../reply.ts'
import { echoOf } from '../typed/echo.ts'
import { contextOf } from '../visit.ts'

/** As many as can still be listed. */
const MOST_MUTES = 40

/** What a target is called; undefined where there is no such thing. */
export const nameOf = async (
  dependencies: Dependencies,
  ctx: BotContext,
  target: MuteTarget,
): Promise<string | undefined> => targetName(target, await contextOf(dependencies, ctx.visit))

/** False where there is no room for more. */
export const mute = async ({ store, now }: Dependencies, reader: Reader, target: MuteTarget): Promise<boolean> => {
  if ((await store.alertPreferences.mutes(reader.id)).length >= MOST_MUTES) return false
  await store.alertPreferences.mute(reader.id, target, now())
  return true
}

/** Tells what has become of a target, with the button that takes it back. */
export const answer = async (
  dependencies: Dependencies,
  ctx: BotContext,
  key: 'bot-muted' | 'bot-unmuted',
  target: MuteTarget,
  hint = '',
): Promise<void> => {
  const { words } = ctx.visit
  const name = (await nameOf(dependencies, ctx, target)) ?? words.text('bot-unknown')
  const html = words.html(key, { name }) + hint
  await send(ctx, { html, buttons: [[muteButton(target, key === 'bot-muted', words)]] })
}

/** Those of whom the reader may have meant one. */
export const offer = async (
  dependencies: Dependencies,
  ctx: BotContext,
  key: string,
  targets: readonly MuteTarget[],
  name: string,
): Promise<void> => {
  const { words } = ctx.visit
  const buttons: Button[][] = []
  for (const target of targets)
    buttons.push([muteButton(target, false, words, await nameOf(dependencies, ctx, target))])
  await send(ctx, { html: words.html(key, { name: echoOf(name) }), buttons })
}
