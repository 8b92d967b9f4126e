import { placeOf } from './names'
import type { ChamberIdentity } from './documents'

/** What somebody may type for it: `xawzsh`, `xian`, `sx`, `shanxi`. Small letters, blanks between. */
export async function initialsOf({ name, province, city }: ChamberIdentity): Promise<string> {
  const { pinyin } = await import('pinyin-pro')
  const options = { toneType: 'none', type: 'array', v: true, nonZh: 'removed' } as const
  const syllables = (text: string) => pinyin(text, options).map((each) => each.toLowerCase())
  const first = (text: string) => syllables(text).map((each) => each[0] ?? '')
  const places = [placeOf(name), province ?? '', city].filter(Boolean)
  const words = [first(name), ...places.flatMap((place) => [syllables(place), first(place)])]
  return [...new Set(words.map((word) => word.join('')))].join(' ')
}
