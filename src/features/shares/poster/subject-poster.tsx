import { useMemo } from 'react'
import { Poster } from '@/components/poster'
import { Notice } from '@/components/notice'
import { posterDrawing } from './draw-poster'
import type { PosterWords } from './read-poster'

interface Props {
  words: PosterWords
  /** Address of the mini-program code; null where there is none. */
  code: string | null
}

export function SubjectPoster({ words, code }: Props) {
  const drawing = useMemo(() => posterDrawing(words, code), [words, code])
  const { over, title, facts, text } = words
  return (
    <>
      {code === null ? (
        <Notice kind="wait">现在取不到小程序码，海报上先写了怎么搜索。稍后再来可以重做。</Notice>
      ) : null}
      <Poster
        drawing={drawing}
        name={`${title}-海报`}
        label={[over, title, ...facts, text].filter(Boolean).join('。')}
      />
    </>
  )
}
