import { useMemo } from 'react'
import type { Board } from '@contract/campaigns'
import { formatDateTime } from '@contract/values/time'
import { Button } from '@/components/button'
import { Poster } from '@/components/poster'
import { isWeapp } from '@/lib/device'
import { linkOf } from '../paths'
import { bothWords } from '../words/amounts'
import { posterDrawing } from './draw-poster'

/** The figures of this moment as a picture, to pass on. */
export function CampaignPoster({ board }: { board: Board }) {
  const { campaign, totals, asOf } = board
  const drawing = useMemo(() => posterDrawing(board, linkOf(campaign.id)), [board, campaign.id])
  return (
    <Poster
      drawing={drawing}
      name={`${campaign.title}-认捐海报`}
      label={`${campaign.title}。${bothWords(totals)}。截至 ${formatDateTime(asOf)}`}
    >
      {isWeapp ? (
        <Button kind="plain" icon="share" openType="share">
          转发
        </Button>
      ) : null}
    </Poster>
  )
}
