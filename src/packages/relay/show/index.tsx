import { View } from '@tarojs/components'
import Taro, { useDidShow, usePullDownRefresh, useRouter, useShareAppMessage } from '@tarojs/taro'
import { useState } from 'react'
import { now } from '@contract/values/time'
import { Button } from '@/components/button'
import { ButtonRow } from '@/components/button-row'
import { Card } from '@/components/card'
import { Failure } from '@/components/failure'
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
import { isWeapp } from '@/lib/device'
import './index.scss'

/** The way of a baton. `?token=`: somebody came by the link that was passed to a group. */
export default function RelayShow() {
  const { id = '', token } = useRouter().params
  const view = useRelay(id, token)
  const { data: relay, error, refreshing, refresh } = view
  const [picturing, setPicturing] = useState(false)
  useDidShow(() => {
    if (relay) void refresh()
  })
  usePullDownRefresh(() => void refresh().finally(() => Taro.stopPullDownRefresh()))
  useShareAppMessage(() => ({
    title: relay ? shareTitle(relay) : '温商之家 · 红色接力',
    path: relayPath(id, relay?.offer?.token),
  }))
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
      <Hero relay={relay} now={now()} />
      {error ? <Notice error={error} retrying={refreshing} onRetry={() => void refresh()} /> : null}
      {token && relay.whyNotAccept ? <Notice kind="plain">{relay.whyNotAccept}</Notice> : null}
      <OfferCard {...view} relay={relay} />
      <ActsCard relay={relay} view={view} />
      <River relay={relay} now={now()} />
      {relay.legs.length ? (
        <View className="relay-page__actions">
          <ButtonRow>
            <Button kind="plain" icon="image" onTap={() => setPicturing(true)}>
              生成接力图
            </Button>
            {isWeapp ? (
              <Button icon="share" openType="share">
                转发
              </Button>
            ) : null}
          </ButtonRow>
        </View>
      ) : null}
      {picturing ? <PictureSheet relay={relay} onClose={() => setPicturing(false)} /> : null}
    </Page>
  )
}
