const CLOCK = /^(\d{1,2})(?:[:.\s-]?([0-5]\d))?\s*(am|pm)?$/i

/** Minutes after midnight that someone has written: «7:45», «07.45», «7», "7 pm"; undefined where it is no time. */
export const minuteIn = (text: string): number | undefined => {
  const [, hours, minutes = '0', half] = CLOCK.exec(text.trim()) ?? []
  if (hours === undefined) return undefined
  const hour = Number(hours)
  if (half === undefined) return hour < 24 ? hour * 60 + Number(minutes) : undefined
  if (hour < 1 || hour > 12) return undefined
  return ((hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0)) * 60 + Number(minutes)
}
