import type { YoungRecord } from '@contract/young'

type Entry = YoungRecord['growth'][number]

/** Newest first, under their years. */
export function byYear(entries: readonly Entry[]): { year: string; entries: Entry[] }[] {
  const years = new Map<string, Entry[]>()
  const newestFirst = [...entries].sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
  for (const entry of newestFirst) {
    const year = entry.on.slice(0, 4)
    years.set(year, [...(years.get(year) ?? []), entry])
  }
  return [...years].map(([year, its]) => ({ year, entries: its }))
}

/** `2026-05-20` → 5月20日 */
export function dayInYear(on: string) {
  const [, month, day] = on.split('-').map(Number)
  return `${month}月${day}日`
}
