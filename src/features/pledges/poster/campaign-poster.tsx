import { useMemo } from 'react'
import type { Board } from '@contract/campaigns'
import { formatDateTime } from '@contract/values/time'
import { Poster } from '@/components/poster'
import { ShareButton } from '@/components/share-button'
import { linkOf } from '../paths'
import { bothWords } from '../words/amounts'
import { posterDrawing } from './draw-poster'

interface Props {
  board: Board
  /** Address of the mini-program code; null where there is none. */
  code: string | null
}

/** The figures of this moment as a picture, to pass on. */
export function CampaignPoster({ board, code }: Props) {
  const { campaign, totals, asOf } = board
  const drawing = useMemo(() => posterDrawing(board, linkOf(campaign.id), code), [board, code, campaign.id])
  return (
    <Poster
      drawing={drawing}
      name={`${campaign.title}-认捐海报`}
      label={`${campaign.title}。${bothWords(totals)}。截至 ${formatDateTime(asOf)}`}
    >
      <ShareButton kind="plain">转发</ShareButton>
    </Poster>
  )
}
