/** A figure beside its baseline, a line each. */
export type Print = (figure: string, value: string, baseline: string) => void

export const print: Print = (figure, value, baseline) => {
  process.stdout.write(`${figure.padEnd(44)} ${value.padEnd(26)} ${baseline}\n`)
}

export const milliseconds = (value: number): string => `${value.toFixed(value < 10 ? 3 : 0)} ms`

interface Quantiles {
  readonly p50: number
  readonly p99: number
}

export const quantilesOf = (times: readonly number[]): Quantiles => {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? 0
  return { p50: at(0.5), p99: at(0.99) }
}

export const shown = ({ p50, p99 }: Quantiles): string => `p50 ${milliseconds(p50)}, p99 ${milliseconds(p99)}`
