import { View } from '@tarojs/components'
import { useReachBottom } from '@tarojs/taro'
import { Fragment, useCallback, useEffect, useState, type Key, type ReactNode } from 'react'
import { watchNearness } from '@/lib/watch-nearness'
import './windowed-list.scss'

/** About two screens; WeChat's audit asks for fewer than 1,000 nodes on a page. */
const CHUNK = 16

let lists = 0
const nextList = () => `windowed-${++lists}`

interface ChunkProps {
  id: string
  draw: () => ReactNode
}

/** Rows far off the screen give way to an empty box of their height. */
function Chunk({ id, draw }: ChunkProps) {
  const [emptyHeight, setEmptyHeight] = useState<number | null>(null)
  useEffect(() => watchNearness(id, ({ near, height }) => setEmptyHeight(near ? null : height)), [id])
  const isEmpty = emptyHeight !== null
  return (
    <View id={id} className="windowed-list__chunk" style={isEmpty ? { height: `${emptyHeight}px` } : {}}>
      {isEmpty ? null : draw()}
    </View>
  )
}

interface Props<T> {
  items: readonly T[]
  keyOf: (item: T) => Key
  children: (item: T) => ReactNode
}

/** A long list whose items are all here: drawn as one scrolls down, and let go of again far off the screen. */
export function WindowedList<T>({ items, keyOf, children }: Props<T>) {
  const [name] = useState(nextList)
  const [chunks, setChunks] = useState(1)
  const [shown, setShown] = useState(items)
  // Another list starts again from its top.
  if (shown !== items) {
    setShown(items)
    setChunks(1)
  }
  const all = Math.ceil(items.length / CHUNK)
  const grow = useCallback(() => setChunks((were) => Math.min(were + 1, all)), [all])
  useReachBottom(grow)
  // Before the end is in sight; watched anew each time, since it may still be near after a short chunk.
  useEffect(
    () => (chunks < all ? watchNearness(`${name}-end`, ({ near }) => near && grow()) : undefined),
    [all, chunks, grow, name],
  )
  return (
    <View>
      {Array.from({ length: Math.min(chunks, all) }, (_, i) => (
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
      {chunks < all ? <View id={`${name}-end`} className="windowed-list__end" /> : null}
    </View>
  )
}
