import type { ReachView } from '@contract/reach'
import type { Shade, TileFace } from '@/components/tile-map'

export interface Share {
  reached: number
  all: number
}

type Chambers = Pick<ReachView, 'reached' | 'silent'>

/** By province, as the directory names it; chambers outside the 31 are in none. */
export function sharesByProvince({ reached, silent }: Chambers) {
  const shares = new Map<string, Share>()
  const add = (province: string | null, was: boolean) => {
    if (!province) return
    const share = shares.get(province) ?? { reached: 0, all: 0 }
    shares.set(province, { reached: share.reached + (was ? 1 : 0), all: share.all + 1 })
  }
  for (const { province } of reached) add(province, true)
  for (const { province } of silent) add(province, false)
  return shares
}

export const legend: readonly Shade[] = [
  { shade: 0, words: '都没有' },
  { shade: 1, words: '不到一半' },
  { shade: 2, words: '一半以上' },
  { shade: 3, words: '八成以上' },
  { shade: 4, words: '全部' },
]

const HALF = 0.5
const MOST = 0.8

export function shadeOf({ reached, all }: Share) {
  if (reached === 0) return 0
  if (reached === all) return 4
  const share = reached / all
  return share >= MOST ? 3 : share >= HALF ? 2 : 1
}

export const faceOf = (share: Share | undefined): TileFace =>
  share
    ? {
        shade: shadeOf(share),
        figure: [String(share.reached), `/${share.all}`],
        says: `${share.all} 家商会中 ${share.reached} 家已触达`,
      }
    : { shade: null, figure: ['—'], says: '没有商会' }
