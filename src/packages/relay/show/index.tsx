import Taro, { useDidShow, usePullDownRefresh, useRouter, useShareAppMessage } from '@tarojs/taro'
import { useMemo, useState } from 'react'
import type { Subject } from '@contract/shares'
import { now } from '@contract/values/time'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Failure } from '@/components/failure'
import { guarded } from '@/components/guarded'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { Skeleton } from '@/components/skeleton'
import { ActsCard } from '@/features/relay/acts/acts-card'
import { OfferCard } from '@/features/relay/acts/offer-card'
import { Hero } from '@/features/relay/chain/hero'
import { River } from '@/features/relay/chain/river'
import { relayPath } from '@/features/relay/paths'
import { PictureSheet } from '@/features/relay/picture/picture-sheet'
import { shareTitle } from '@/features/relay/relay-words'
import { useRelay } from '@/features/relay/use-relay'
import { ArrivalCards } from '@/features/shares/arrival-cards'
import { ShareRow } from '@/features/shares/share-row'
import { useArrival } from '@/lib/share/use-arrival'
import { useShare } from '@/lib/share/use-share'

/** The way of a baton. `?token=`: somebody came by the link that was passed to a group. */
function RelayShow() {
  const { id = '', token } = useRouter().params
  const view = useRelay(id, token)
  const { data: relay, error, refreshing, refresh } = view
  const [picturing, setPicturing] = useState(false)
  useDidShow(() => {
    if (relay) void refresh()
  })
  usePullDownRefresh(() => void refresh().finally(() => Taro.stopPullDownRefresh()))
  const subject = useMemo((): Subject => ({ kind: 'relay', id }), [id])
  const arrival = useArrival(subject, relay !== undefined)
  const share = useShare({
    subject,
    allowed: relay ? true : undefined,
    title: relay ? shareTitle(relay) : '温商之家 · 红色接力',
    path: relayPath(id, relay?.offer?.token),
  })
  useShareAppMessage(share.card)
  if (!relay) {
    return (
      <Page>
        {error ? (
          <Failure error={error} onRetry={refresh} />
        ) : (
          <Card>
            <Skeleton widths={[60, 100, 100, 40]} />
          </Card>
        )}
      </Page>
    )
  }
  return (
    <Page>
      <ArrivalCards arrival={arrival} />
      <Hero relay={relay} now={now()} />
      {error ? <Notice error={error} retrying={refreshing} onRetry={() => void refresh()} /> : null}
      {token && relay.whyNotAccept ? <Notice kind="plain">{relay.whyNotAccept}</Notice> : null}
      <OfferCard {...view} relay={relay} />
      <ActsCard relay={relay} view={view} />
      <River relay={relay} now={now()} />
      {relay.legs.length ? (
        <ShareRow subject={subject} share={share}>
          <Button kind="plain" icon="image" onTap={() => setPicturing(true)}>
            生成接力图
          </Button>
        </ShareRow>
      ) : null}
      {picturing ? <PictureSheet relay={relay} onClose={() => setPicturing(false)} /> : null}
    </Page>
  )
}

export default guarded(RelayShow)
