import { Composer } from 'grammy'
import type { AlertSettings } from '../../domain/alert.ts'
import type { Reader } from '../../domain/reader.ts'
import { type BotContext, pressed } from '../context.ts'
import type { Dependencies } from '../dependencies.ts'
import { alertsPage } from '../pages/alert-pages.ts'
import { changing } from '../permission.ts'
import { show } from '../reply.ts'

/** Which changes one is alerted on, and whether with a sound. */
export const alertsFeature = ({ store }: Dependencies): Composer<BotContext> => {
  const { alertPreferences: preferences } = store
  const composer = new Composer<BotContext>()

  const showAlerts = async (ctx: BotContext, reader: Reader): Promise<void> =>
    show(ctx, alertsPage(await preferences.settings(reader.id), ctx.visit.words))

  const set = async (ctx: BotContext, reader: Reader, change: (settings: AlertSettings) => AlertSettings) => {
    const settings = change(await preferences.settings(reader.id))
    await preferences.set(reader.id, settings)
    await ctx.toast(ctx.visit.words.text('bot-saved'))
    await show(ctx, alertsPage(settings, ctx.visit.words))
  }

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
  return composer
}
