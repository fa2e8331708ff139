import { ALERT_KINDS, type AlertSettings } from '../../domain/alert.ts'
import type { Button, Message } from '../../domain/message.ts'
import type { Words } from '../../texts/words.ts'

const ticked = (label: string, isOn: boolean): string => `${isOn ? '✓' : '✗'} ${label}`

/** Which changes a reader is alerted on, and whether with a sound; a button turns each on or off. */
export const alertsPage = ({ off, silent }: AlertSettings, words: Words): Message => {
  const kinds = ALERT_KINDS.map((alert): Button => {
    const isOn = !off.includes(alert)
    return {
      label: ticked(words.text('alert-kind', { kind: alert }), isOn),
      action: { kind: 'alert-kind', alert, on: !isOn },
    }
  })
  return {
    html: words.html('alerts-page'),
    buttons: [
      ...kinds.map((button) => [button]),
      [
        {
          label: ticked(words.text('alert-sound'), !silent),
          action: { kind: 'alert-sound', on: silent },
        },
      ],
      [
        { label: words.text('bot-button-following'), action: { kind: 'following' } },
        { label: words.text('bot-back'), action: { kind: 'settings' } },
      ],
    ],
  }
}
