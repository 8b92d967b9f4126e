import type { Block } from '@contract/values/blocks'
import { useGradual } from '@/lib/use-gradual'
import { RichBlock } from './rich-block'
import './rich-blocks.scss'

/** About two screens; a bulletin of 40,000 characters has some three hundred. */
const BLOCKS_AT_ONCE = 40

interface Props {
  blocks: Block[]
  onOpenImage: (url: string) => void
}

/** A long text as its blocks: what an article and the description of an activity consist of. */
export function RichBlocks({ blocks, onOpenImage }: Props) {
  const drawn = useGradual(blocks.length, BLOCKS_AT_ONCE)
  return (
    <>
      {blocks.slice(0, drawn).map((block, index) => (
        <RichBlock key={index} block={block} onOpenImage={onOpenImage} />
      ))}
    </>
  )
}
