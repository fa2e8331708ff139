import { type Api, GrammyError } from 'grammy'
import type { Webhook } from '../../config.ts'
import type { Log } from '../dependencies.ts'
import { describeFailure, TelegramError } from '../failure.ts'

/** The kinds of updates that the bot takes. */
export type UpdateKinds = NonNullable<NonNullable<Parameters<Api['setWebhook']>[1]>['allowed_updates']>

interface WebhookParts {
  readonly webhook: Webhook
  readonly kinds: UpdateKinds
  readonly log: Pick<Log, 'warn'>
  /** The machine's clock, epoch milliseconds. */
  readonly now: () => number
}

/** What Telegram knows of the address to which it brings updates. */
export interface WebhookWatch {
  /** Tells Telegram the address and the secret. Throws a TelegramError where it wants neither. */
  readonly set: (api: Api) => Promise<void>
  /** Looks whether Telegram still has the address, and what it complains of; sets it again where it was taken away. */
  readonly look: (api: Api) => Promise<void>
  /** When Telegram was last asked, whatever came of it; undefined before. */
  readonly lastLook: () => number | undefined
}

export const watchWebhook = ({ webhook, kinds, log, now }: WebhookParts): WebhookWatch => {
  const { url, secret } = webhook
  let last: number | undefined
  let complaint: number | undefined

  const put = (api: Api) => api.setWebhook(url, { secret_token: secret, allowed_updates: kinds })

  const look = async (api: Api): Promise<void> => {
    const info = await api.getWebhookInfo()
    if (info.url !== url) {
      log.warn({}, 'the webhook was taken away by another program, and is set again')
      await put(api)
    }
    if (info.last_error_date !== undefined && info.last_error_date !== complaint)
      log.warn(
        { said: info.last_error_message, waiting: info.pending_update_count },
        'Telegram could not bring an update',
      )
    complaint = info.last_error_date
  }

  return {
    set: async (api) => {
      try {
        await put(api)
      } catch (error) {
        throw new TelegramError(
          error instanceof GrammyError
            ? `Telegram does not take WEB_ORIGIN as a webhook: ${error.description}`
            : `the webhook could not be set: ${describeFailure(error).message}`,
        )
      } finally {
        last = now()
      }
    },
    look: async (api) => {
      try {
        await look(api)
      } catch (error) {
        log.warn({ failure: describeFailure(error) }, 'the webhook could not be looked at')
      } finally {
        last = now()
      }
    },
    lastLook: () => last,
  }
}
