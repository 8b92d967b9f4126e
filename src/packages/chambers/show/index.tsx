import { View } from '@tarojs/components'
import { useRouter, useShareAppMessage } from '@tarojs/taro'
import { useState } from 'react'
import { now } from '@contract/values/time'
import { Card } from '@/components/card'
import { guarded } from '@/components/guarded'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { ShareButton } from '@/components/share-button'
import { ChamberGate } from '@/features/chambers/chamber-gate'
import { ConfirmCard } from '@/features/chambers/page/confirm-card'
import { FactsCard } from '@/features/chambers/page/facts-card'
import { HallCard } from '@/features/chambers/page/hall-card'
import { HonoursCard } from '@/features/chambers/page/honours-card'
import { PledgesCard } from '@/features/chambers/page/pledges-card'
import { OfficerActions } from '@/features/chambers/page/officer-actions'
import { FormerOfficersCard, OfficersCard } from '@/features/chambers/page/officers-card'
import { useChamber } from '@/features/chambers/page/use-chamber'
import { go, paths } from '@/features/chambers/paths'
import { RequestSheet } from '@/features/contacts/request-sheet'
import { paths as memberPaths } from '@/features/members/paths'
import { NewsCard } from '@/features/news/news-card'
import { useCard } from '@/lib/share/use-card'
import '@/features/chambers/page/chamber-page.scss'

function Chamber() {
  const { id = '' } = useRouter().params
  const chamber = useChamber(id)
  const [asking, setAsking] = useState(false)
  const { data, error, refreshing, refresh, replace } = chamber
  const at = now()
  useShareAppMessage(
    useCard(() => ({ title: data?.name ?? '温商之家 · 各地温州商会', path: paths.show(id) })),
  )
  return (
    <Page title={data?.name}>
      {data && error ? <Notice error={error} retrying={refreshing} onRetry={refresh} /> : null}
      <ChamberGate {...chamber}>
        {(page) => (
          <>
            <FactsCard chamber={page} now={at} />
            <ConfirmCard chamber={page} now={at} onConfirmed={replace} onStale={refresh} />
            <OfficersCard {...page}>
              <OfficerActions
                chamber={page}
                onAsk={() => setAsking(true)}
                onJoin={() => go(memberPaths.joinChamber(page.id, page.name))}
              />
            </OfficersCard>
            <HallCard hall={page.hall} hallSteps={page.hallSteps} />
            <PledgesCard pledges={page.pledges} />
            <HonoursCard honours={page.honours} />
            {page.news.length ? (
              <Card title="相关资讯" inset="flush">
                {page.news.map((card) => (
                  <NewsCard key={card.id} card={card} read={card.read} now={at} lead={false} />
                ))}
              </Card>
            ) : null}
            <FormerOfficersCard officers={page.formerOfficers} />
            <View className="chamber-page__share">
              <ShareButton kind="plain">转发给朋友</ShareButton>
            </View>
            <RequestSheet
              open={asking}
              chamberId={id}
              chamberName={page.name}
              onClose={() => setAsking(false)}
            />
          </>
        )}
      </ChamberGate>
    </Page>
  )
}

export default guarded(Chamber)
