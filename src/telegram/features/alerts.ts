import { Composer } from 'grammy'
import { reminderLabel } from '../../briefing/event-card.ts'
import type { AlertSettings } from '../../domain/alert.ts'
import type { Button } from '../../domain/message.ts'
import { type FollowTarget, isSameTarget, type MuteTarget, type Reader } from '../../domain/reader.ts'
import { targetName } from '../buttons/follow-buttons.ts'
import { muteButton } from '../buttons/mute-buttons.ts'
import { buttonTurned } from '../buttons/stars.ts'
import { type BotContext, pressed } from '../context.ts'
import type { Dependencies } from '../dependencies.ts'
import { alertsPage } from '../pages/alert-pages.ts'
import { openPage } from '../pages/browse.ts'
import { changing } from '../permission.ts'
import { send, show, tell } from '../reply.ts'
import { echoOf } from '../typed/echo.ts'
import { searchNames } from '../typed/name-search.ts'
import { namesIn } from '../typed/named.ts'
import { contextOf } from '../visit.ts'

/** As many as can still be listed. */
const MOST_MUTES = 40
const MOST_REMINDERS = 40

const actorsOf = (targets: readonly FollowTarget[]): readonly MuteTarget[] =>
  targets.flatMap((target) => (target.kind === 'actor' ? [{ kind: 'actor', id: target.id } as const] : []))

/** On what one is alerted and how, what one hears nothing of, and reminders. */
export const alertsFeature = (dependencies: Dependencies): Composer<BotContext> => {
  const { store, gazetteer, now } = dependencies
  const { alertPreferences: preferences, reminders } = store
  const composer = new Composer<BotContext>()

  const showAlerts = async (ctx: BotContext, reader: Reader): Promise<void> =>
    show(ctx, alertsPage(await preferences.settings(reader.id), ctx.visit.words))

  const set = async (ctx: BotContext, reader: Reader, change: (settings: AlertSettings) => AlertSettings) => {
    const settings = change(await preferences.settings(reader.id))
    await preferences.set(reader.id, settings)
    await ctx.toast(ctx.visit.words.text('bot-saved'))
    await show(ctx, alertsPage(settings, ctx.visit.words))
  }

  const nameOf = async (ctx: BotContext, target: MuteTarget): Promise<string | undefined> =>
    targetName(target, await contextOf(dependencies, ctx.visit))

  /** False where there is no room for more. */
  const mute = async (reader: Reader, target: MuteTarget): Promise<boolean> => {
    if ((await preferences.mutes(reader.id)).length >= MOST_MUTES) return false
    await preferences.mute(reader.id, target, now())
    return true
  }

  const answer = async (ctx: BotContext, key: 'bot-muted' | 'bot-unmuted', target: MuteTarget, hint = '') => {
    const { words } = ctx.visit
    const name = (await nameOf(ctx, target)) ?? words.text('bot-unknown')
    const html = words.html(key, { name }) + hint
    await send(ctx, { html, buttons: [[muteButton(target, key === 'bot-muted', words)]] })
  }

  const offer = async (ctx: BotContext, key: string, targets: readonly MuteTarget[], name: string): Promise<void> => {
    const { words } = ctx.visit
    const buttons: Button[][] = []
    for (const target of targets) buttons.push([muteButton(target, false, words, await nameOf(ctx, target))])
    await send(ctx, { html: words.html(key, { name: echoOf(name) }), buttons })
  }

  const muteNamed = async (ctx: BotContext, reader: Reader, name: string): Promise<void> => {
    const search = searchNames(name, gazetteer)
    const [target, ...others] = actorsOf(search.found)
    if (!target) {
      const alike = actorsOf(search.alike)
      return offer(ctx, alike.length > 0 ? 'bot-who-alike' : 'bot-who-unknown', alike, name)
    }
    if (others.length > 0) return offer(ctx, 'bot-who-several', [target, ...others], name)
    const wasFollowed = (await store.follows.of(reader.id)).some(isSameTarget(target))
    const hint = wasFollowed ? `\n${ctx.visit.words.html('bot-mute-unfollows')}` : ''
    if (await mute(reader, target)) await answer(ctx, 'bot-muted', target, hint)
    else await tell(ctx, 'bot-mute-too-many')
  }

  const unmuteNamed = async (ctx: BotContext, reader: Reader, name: string): Promise<void> => {
    const wanted = actorsOf(searchNames(name, gazetteer).found)
    for (const target of wanted)
      if (await preferences.unmute(reader.id, target)) return answer(ctx, 'bot-unmuted', target)
    await send(ctx, { html: ctx.visit.words.html('bot-mute-not', { name: echoOf(name) }), buttons: [] })
    await openPage(dependencies, ctx, { kind: 'following' })
  }

  const named = (handler: (ctx: BotContext, reader: Reader, name: string) => Promise<void>) =>
    changing(async (ctx: BotContext & { readonly match: string }, reader) => {
      const names = namesIn(ctx.match)
      for (const name of names) await handler(ctx, reader, name)
      if (names.length === 0) await openPage(dependencies, ctx, { kind: 'following' })
    })

  composer.command('mute', named(muteNamed))
  composer.command('unmute', named(unmuteNamed))
  composer.filter(
    pressed('mute'),
    changing(async (ctx, reader) => {
      const { target } = ctx.press.action
      if ((await nameOf(ctx, target)) === undefined) return tell(ctx, 'bot-page-gone')
      if (!(await mute(reader, target))) return tell(ctx, 'bot-mute-too-many')
      await ctx.toast(ctx.visit.words.text('bot-toast-muted'))
      await buttonTurned(ctx, (label) => ({
        label: label.startsWith('🔕') ? label : ctx.visit.words.text('button-unmute'),
        action: { kind: 'unmute', target },
      }))
    }),
  )
  composer.filter(
    pressed('unmute'),
    changing(async (ctx, reader) => {
      const { target } = ctx.press.action
      await preferences.unmute(reader.id, target)
      await ctx.toast(ctx.visit.words.text('bot-toast-unmuted'))
      await buttonTurned(ctx, (label) => ({
        label: label.startsWith('🔕') ? label : ctx.visit.words.text('button-mute'),
        action: { kind: 'mute', target },
      }))
    }),
  )

  composer.filter(pressed('alerts'), changing(showAlerts))
  composer.filter(
    pressed('alert-kind'),
    changing((ctx, reader) => {
      const { alert, on } = ctx.press.action
      return set(ctx, reader, ({ off, silent }) => {
        const others = off.filter((kind) => kind !== alert)
        return { off: on ? others : [...others, alert], silent }
      })
    }),
  )
  composer.filter(
    pressed('alert-sound'),
    changing((ctx, reader) => set(ctx, reader, ({ off }) => ({ off, silent: !ctx.press.action.on }))),
  )

  composer.filter(
    pressed('remind'),
    changing(async (ctx, reader) => {
      const { event, lead, on } = ctx.press.action
      const { words } = ctx.visit
      if (!on) await reminders.remove(reader.id, { event, lead })
      else if ((await reminders.of(reader.id)).length >= MOST_REMINDERS) return tell(ctx, 'bot-remind-too-many')
      else await reminders.add(reader.id, { event, lead }, now())
      const isSet = (await reminders.of(reader.id)).some((one) => one.event === event && one.lead === lead)
      if (on && !isSet) return tell(ctx, 'bot-remind-too-late')
      await ctx.toast(words.text(on ? 'bot-toast-remind' : 'bot-toast-not-remind'))
      await buttonTurned(ctx, () => ({
        label: reminderLabel(lead, isSet, words),
        action: { kind: 'remind', event, lead, on: !isSet },
      }))
    }),
  )
  return composer
}
