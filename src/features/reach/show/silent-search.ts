import type { SilentChamber } from '@contract/reach'

/** By name, province or president; every word must be found. */
export function searchSilent(rows: readonly SilentChamber[], query: string, province: string | null) {
  const terms = query
    .trim()
    .split(/[\s,，、]+/)
    .filter(Boolean)
  return rows.filter(
    (row) =>
      (!province || terms.length > 0 || row.province === province) &&
      terms.every((term) => [row.name, row.province, row.president].some((text) => text?.includes(term))),
  )
}
