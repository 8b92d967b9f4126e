import { pinyin } from 'pinyin-pro'

/** `c_xian`; of places that sound alike the later ones get a number. */
export function idMaker() {
  const used = new Map<string, number>()
  return (place: string) => {
    const sound = pinyin(place, { toneType: 'none', type: 'array', v: true }).join('')
    const times = (used.get(sound) ?? 0) + 1
    used.set(sound, times)
    return times === 1 ? `c_${sound}` : `c_${sound}${times}`
  }
}
