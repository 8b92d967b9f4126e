import { View } from '@tarojs/components'
import Taro, { useReachBottom } from '@tarojs/taro'
import { Fragment, useEffect, useState, type Key, type ReactNode } from 'react'
import { isWeapp } from '@/lib/device'

/** Two to three screens; WeChat's audit asks for fewer than 1,000 nodes on a page. */
const CHUNK = 24
/** How far outside the screen a chunk is kept, px. */
const MARGIN = 900

let lists = 0
const nextList = () => `windowed-${++lists}`

interface ChunkProps {
  id: string
  draw: () => ReactNode
}

/** Rows far off the screen give way to an empty box of their height. */
function Chunk({ id, draw }: ChunkProps) {
  const [height, setHeight] = useState<number | null>(null)
  useEffect(() => {
    const page = Taro.getCurrentInstance().page
    if (!page) return
    const observer = isWeapp
      ? Taro.createIntersectionObserver(page)
      : Taro.createIntersectionObserver(null as unknown as Taro.PageInstance)
    observer
      .relativeToViewport({ top: MARGIN, bottom: MARGIN })
      .observe(`#${id}`, ({ intersectionRatio = 1, boundingClientRect: box }) => {
        setHeight(intersectionRatio > 0 || !box ? null : box.bottom - box.top)
      })
    return () => observer.disconnect()
  }, [id])
  return (
    <View id={id} className="windowed-list__chunk" style={height === null ? {} : { height: `${height}px` }}>
      {height === null ? draw() : null}
    </View>
  )
}

interface Props<T> {
  items: readonly T[]
  keyOf: (item: T) => Key
  children: (item: T) => ReactNode
}

/** A long list whose items are all here: drawn as one scrolls down, and let go of again far above. */
export function WindowedList<T>({ items, keyOf, children }: Props<T>) {
  const [name] = useState(nextList)
  const [chunks, setChunks] = useState(1)
  const [shown, setShown] = useState(items)
  // Another list starts again from its top.
  if (shown !== items) {
    setShown(items)
    setChunks(1)
  }
  useReachBottom(() => setChunks((were) => Math.min(were + 1, Math.ceil(items.length / CHUNK))))
  return (
    <View>
      {Array.from({ length: Math.min(chunks, Math.ceil(items.length / CHUNK)) }, (_, i) => (
        <Chunk
          key={i}
          id={`${name}-${i}`}
          draw={() =>
            items
              .slice(i * CHUNK, (i + 1) * CHUNK)
              .map((item) => <Fragment key={keyOf(item)}>{children(item)}</Fragment>)
          }
        />
      ))}
    </View>
  )
}
