import { useEffect } from 'react'
import { loaded, sharpnessOf, type Drawing } from './pen'

export interface SurfaceProps {
  drawing: Drawing
  /** The picture's address, for an image. */
  onPainted: (url: string) => void
  onFailed: () => void
}

function newImage() {
  const image = new Image()
  // Without it the canvas would not give the picture out.
  image.crossOrigin = 'anonymous'
  return image
}

async function paint(drawing: Drawing) {
  await document.fonts?.ready
  const picture = drawing.picture ? await loaded(newImage(), drawing.picture) : null
  const canvas = document.createElement('canvas')
  const sharpness = sharpnessOf(drawing)
  canvas.width = Math.round(drawing.width * sharpness)
  canvas.height = Math.round(drawing.height * sharpness)
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('no canvas')
  pen.scale(sharpness, sharpness)
  drawing.draw(pen, picture)
  return canvas.toDataURL('image/png')
}

/** In a browser the picture is drawn on a canvas that never enters the page. */
export function Surface({ drawing, onPainted, onFailed }: SurfaceProps) {
  useEffect(() => {
    let stale = false
    paint(drawing).then(
      (url) => stale || onPainted(url),
      () => stale || onFailed(),
    )
    return () => void (stale = true)
  }, [drawing, onPainted, onFailed])
  return null
}
