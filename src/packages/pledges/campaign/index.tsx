import { useRouter, useShareAppMessage } from '@tarojs/taro'
import { useMemo } from 'react'
import type { Subject } from '@contract/shares'
import { now } from '@contract/values/time'
import { Card } from '@/components/card'
import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { NewsCard } from '@/features/news/news-card'
import { AccountBlock } from '@/features/pledges/account-block'
import { PledgeFoot } from '@/features/pledges/board/pledge-foot'
import { HeadCard, PurposeCard, ReceiverCard } from '@/features/pledges/campaign/campaign-cards'
import { UsesCard } from '@/features/pledges/campaign/uses-card'
import { Gate } from '@/features/pledges/gate'
import { paths } from '@/features/pledges/paths'
import { cardOf } from '@/features/pledges/share-card'
import { ArrivalCards } from '@/features/shares/arrival-cards'
import { ShareRow } from '@/features/shares/share-row'
import { api } from '@/lib/api'
import { useArrival } from '@/lib/share/use-arrival'
import { useShare } from '@/lib/share/use-share'
import { useQuery } from '@/lib/use-query'

function Campaign() {
  const { id = '' } = useRouter().params
  const found = useQuery(api.campaigns.show, { id }, { saveAs: `campaign/${id}` })
  const { data } = found
  const subject = useMemo((): Subject => ({ kind: 'campaign', id }), [id])
  const arrival = useArrival(subject, data !== undefined)
  const share = useShare({ subject, ...cardOf(data, paths.campaign(id)) })
  useShareAppMessage(share.card)
  return (
    <Page>
      <Gate found={found}>
        {(page) => (
          <>
            <ArrivalCards arrival={arrival} />
            <HeadCard page={page} />
            <PurposeCard blocks={page.blocks} />
            <ReceiverCard page={page} />
            {page.account ? <AccountBlock account={page.account} /> : null}
            <UsesCard uses={page.uses} />
            {page.news.length > 0 ? (
              <Card title="相关资讯" inset="flush">
                {page.news.map((card) => (
                  <NewsCard key={card.id} card={card} read={card.read} now={now()} lead={false} />
                ))}
              </Card>
            ) : null}
            {page.can.share ? (
              <ShareRow subject={subject} share={share} poster={paths.poster(id)} kind="plain" />
            ) : null}
            <PledgeFoot campaignId={page.id} can={page.can} />
          </>
        )}
      </Gate>
    </Page>
  )
}

export default guarded(Campaign)
