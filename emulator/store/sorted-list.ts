const CHUNK = 512

export interface Position {
  chunk: number
  offset: number
}

/**
 * Items kept in order in chunks of at most 512: seeking is two binary searches, inserting moves one chunk's tail,
 * counting adds up chunk lengths. Up to about half a million items before a tree would be better.
 */
export class SortedList<T> {
  #chunks: T[][] = []
  #size: number

  constructor(
    private readonly compare: (a: T, b: T) => number,
    items: T[] = [],
  ) {
    this.#size = items.length
    const sorted = items.slice().sort(compare)
    for (let i = 0; i < sorted.length; i += CHUNK / 2) this.#chunks.push(sorted.slice(i, i + CHUNK / 2))
  }

  /** The first item for which `order` is not negative; `order` must rise along the list. */
  seek(order: (item: T) => number): Position {
    const chunk = firstIndex(this.#chunks, (items) => order(items[items.length - 1]!) >= 0)
    const items = this.#chunks[chunk]
    return { chunk, offset: items ? firstIndex(items, (item) => order(item) >= 0) : 0 }
  }

  insert(item: T): void {
    let { chunk, offset } = this.seek((other) => this.compare(other, item))
    if (chunk === this.#chunks.length) {
      if (chunk === 0) this.#chunks.push([])
      chunk = this.#chunks.length - 1
      offset = this.#chunks[chunk]!.length
    }
    const items = this.#chunks[chunk]!
    items.splice(offset, 0, item)
    this.#size++
    if (items.length > CHUNK) this.#chunks.splice(chunk + 1, 0, items.splice(CHUNK / 2))
  }

  delete(item: T): void {
    const { chunk, offset } = this.seek((other) => this.compare(other, item))
    const items = this.#chunks[chunk]
    if (!items || this.compare(items[offset]!, item) !== 0) return
    items.splice(offset, 1)
    this.#size--
    if (items.length === 0) this.#chunks.splice(chunk, 1)
  }

  /** About how many items lie between, without looking at the chunks in between. */
  estimate(from: Position, to: Position): number {
    const perChunk = this.#size / Math.max(1, this.#chunks.length)
    return Math.max(0, (to.chunk - from.chunk) * perChunk + to.offset - from.offset)
  }

  distance(from: Position, to: Position): number {
    if (from.chunk > to.chunk) return 0
    let count = to.offset - from.offset
    for (let i = from.chunk; i < to.chunk; i++) count += this.#chunks[i]!.length
    return Math.max(0, count)
  }

  *between(from: Position, to: Position, reverse: boolean): Generator<T> {
    for (let step = 0; step <= to.chunk - from.chunk; step++) {
      const chunk = reverse ? to.chunk - step : from.chunk + step
      const items = this.#chunks[chunk] ?? []
      const start = chunk === from.chunk ? from.offset : 0
      const end = chunk === to.chunk ? to.offset : items.length
      if (reverse) for (let i = end - 1; i >= start; i--) yield items[i]!
      else for (let i = start; i < end; i++) yield items[i]!
    }
  }
}

function firstIndex<T>(items: T[], reached: (item: T) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (reached(items[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}
