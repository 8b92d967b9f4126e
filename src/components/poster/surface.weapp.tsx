import { Canvas } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { loaded, sharpnessOf, type Drawing } from './pen'
import type { SurfaceProps } from './surface'

let made = 0

/** WeChat's canvas makes its own pictures. */
interface WeChatCanvas extends HTMLCanvasElement {
  createImage(): HTMLImageElement
}

const nodeOf = (id: string) =>
  new Promise<WeChatCanvas>((resolve, reject) =>
    Taro.createSelectorQuery()
      .select(`#${id}`)
      .node((found) => {
        const node = (found as { node?: WeChatCanvas } | null)?.node
        if (node) resolve(node)
        else reject(new Error('no canvas'))
      })
      .exec(),
  )

async function paint(id: string, drawing: Drawing) {
  await new Promise<void>((resolve) => Taro.nextTick(() => resolve()))
  const canvas = await nodeOf(id)
  const sharpness = sharpnessOf(drawing)
  canvas.width = Math.round(drawing.width * sharpness)
  canvas.height = Math.round(drawing.height * sharpness)
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('no canvas')
  pen.scale(sharpness, sharpness)
  const picture = drawing.picture ? await loaded(canvas.createImage(), drawing.picture) : null
  drawing.draw(pen, picture)
  const size = { destWidth: canvas.width, destHeight: canvas.height }
  const { tempFilePath } = await Taro.canvasToTempFilePath({
    ...size,
    canvas: canvas as never,
    fileType: 'png',
  } as Taro.canvasToTempFilePath.Option)
  return tempFilePath
}

/** WeChat draws only on a canvas that is on the page: out of sight. */
export function Surface({ drawing, onPainted, onFailed }: SurfaceProps) {
  const [id] = useState(() => `poster-${++made}`)
  useEffect(() => {
    let stale = false
    paint(id, drawing).then(
      (url) => stale || onPainted(url),
      () => stale || onFailed(),
    )
    return () => void (stale = true)
  }, [id, drawing, onPainted, onFailed])
  // Its size on the page decides in some versions what part of it becomes the picture.
  const size = { width: `${drawing.width}px`, height: `${drawing.height}px` }
  return <Canvas type="2d" id={id} canvasId={id} className="poster__canvas" style={size} />
}
