/** Gives the first of its items, whatever the order in which they came. */
export interface Heap<T> {
  readonly size: () => number
  readonly push: (item: T) => void
  readonly peek: () => T | undefined
  readonly pop: () => T | undefined
}

/** A binary heap; `before` says which of two items comes first. */
export const createHeap = <T>(before: (one: T, other: T) => boolean): Heap<T> => {
  const items: T[] = []

  const isBefore = (one: number, other: number): boolean => {
    const [first, second] = [items[one], items[other]]
    return first !== undefined && second !== undefined && before(first, second)
  }
  const swap = (one: number, other: number): void => {
    const [first, second] = [items[one], items[other]]
    if (first === undefined || second === undefined) return
    items[one] = second
    items[other] = first
  }
  const rise = (index: number): void => {
    const parent = (index - 1) >> 1
    if (index === 0 || !isBefore(index, parent)) return
    swap(index, parent)
    rise(parent)
  }
  const sink = (index: number): void => {
    const [left, right] = [2 * index + 1, 2 * index + 2]
    const child = isBefore(right, left) ? right : left
    if (!isBefore(child, index)) return
    swap(child, index)
    sink(child)
  }

  return {
    size: () => items.length,
    peek: () => items[0],
    push: (item) => {
      items.push(item)
      rise(items.length - 1)
    },
    pop: () => {
      swap(0, items.length - 1)
      const first = items.pop()
      sink(0)
      return first
    },
  }
}
