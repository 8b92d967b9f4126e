import { useMemo } from 'react'
import type { RelayPage } from '@contract/relays'
import { now } from '@contract/values/time'
import { Poster } from '@/components/poster'
import { ShareButton } from '@/components/share-button'
import { Sheet } from '@/components/sheet'
import { shareTitle } from '../relay-words'
import { relayDrawing } from './draw-relay'

interface Props {
  relay: RelayPage
  onClose: () => void
}

/** The chain as a picture to keep and to pass on. */
export function PictureSheet({ relay, onClose }: Props) {
  const drawing = useMemo(() => relayDrawing(relay, now()), [relay])
  return (
    <Sheet open title="接力图" onClose={onClose}>
      <Poster drawing={drawing} label={`接力图：${shareTitle(relay)}`} name={`${relay.title}-接力图`}>
        <ShareButton kind="plain">转发</ShareButton>
      </Poster>
    </Sheet>
  )
}
