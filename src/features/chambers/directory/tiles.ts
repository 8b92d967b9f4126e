import { provinces, type ChamberRow, type Province } from '@contract/chambers'
import type { TileFace } from '@/components/tile-map'

/** Lower ends of the shades 1 to 4; below the first is none. */
const steps = [1, 4, 7, 10] as const
export const shadeOf = (count: number) => steps.filter((least) => count >= least).length

export const legend = [
  { shade: 0, words: '没有' },
  ...steps.map((least, i) => {
    const next = steps[i + 1]
    return { shade: i + 1, words: next ? `${least}—${next - 1}` : `${least} 以上` }
  }),
]

export function countByProvince(rows: readonly ChamberRow[]): Record<Province, number> {
  const counts = Object.fromEntries(provinces.map((name) => [name, 0])) as Record<Province, number>
  for (const { province } of rows) if (province) counts[province] += 1
  return counts
}

export const faceOf = (count: number): TileFace => ({
  shade: shadeOf(count),
  figure: [String(count)],
  says: `${count} 个商会`,
})
