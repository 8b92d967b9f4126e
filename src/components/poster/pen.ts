/** The part of a 2D canvas that pictures here are drawn with: a browser's, WeChat's, or a test's that only notes what is drawn. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  | 'save'
  | 'restore'
  | 'scale'
  | 'translate'
  | 'rotate'
  | 'beginPath'
  | 'closePath'
  | 'moveTo'
  | 'lineTo'
  | 'arc'
  | 'bezierCurveTo'
  | 'fill'
  | 'stroke'
  | 'fillRect'
  | 'strokeRect'
  | 'drawImage'
  | 'fillText'
  | 'measureText'
  | 'createLinearGradient'
  | 'createRadialGradient'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'lineCap'
  | 'lineJoin'
  | 'globalAlpha'
  | 'font'
  | 'textAlign'
  | 'textBaseline'
>

/** A picture in units of which 375 are a phone's width. */
export interface Drawing {
  width: number
  height: number
  /** Address of a picture on it. One that does not load is left out. */
  picture?: string | null
  draw: (pen: Pen, picture?: CanvasImageSource | null) => void
}

/** Waits until a picture can be drawn; null when it cannot. */
export const loaded = (image: HTMLImageElement, url: string) =>
  new Promise<HTMLImageElement | null>((resolve) => {
    image.onload = () => resolve(image)
    image.onerror = () => resolve(null)
    image.src = url
  })

const SHARPEST = 3
/** Phones refuse canvases beyond it, px. */
const MOST_PX = 4096

/** Pixels a unit: sharp in print, and small enough for a phone. */
export const sharpnessOf = ({ width, height }: Pick<Drawing, 'width' | 'height'>) =>
  Math.min(SHARPEST, MOST_PX / Math.max(width, height))
