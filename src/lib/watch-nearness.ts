import Taro from '@tarojs/taro'
import { isWeapp } from './device'

/** How far outside the screen something still counts as near, px: about a screen. */
const MARGIN = 700

interface Seen {
  near: boolean
  /** Of the thing itself, px. */
  height: number
}

/** Tells when the element of this id comes near the screen and when it goes. @returns what stops it */
export function watchNearness(id: string, onChange: (seen: Seen) => void): () => void {
  const page = Taro.getCurrentInstance().page
  if (!page) return () => undefined
  // On h5 the page Taro knows is no element it could look in; without one it looks in the document.
  const observer = Taro.createIntersectionObserver(isWeapp ? page : (null as unknown as typeof page))
  observer
    .relativeToViewport({ top: MARGIN, bottom: MARGIN })
    .observe(`#${id}`, ({ intersectionRatio = 1, boundingClientRect: box }) =>
      onChange({ near: intersectionRatio > 0 || !box, height: box ? box.bottom - box.top : 0 }),
    )
  return () => observer.disconnect()
}
