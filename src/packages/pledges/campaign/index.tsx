import { useRouter, useShareAppMessage } from '@tarojs/taro'
import { now } from '@contract/values/time'
import { Card } from '@/components/card'
import { Page } from '@/components/page'
import { NewsCard } from '@/features/news/news-card'
import { AccountBlock } from '@/features/pledges/account-block'
import { PledgeFoot } from '@/features/pledges/board/pledge-foot'
import { HeadCard, PurposeCard, ReceiverCard } from '@/features/pledges/campaign/campaign-cards'
import { UsesCard } from '@/features/pledges/campaign/uses-card'
import { Gate } from '@/features/pledges/gate'
import { paths } from '@/features/pledges/paths'
import { cardOf, useSharing } from '@/features/pledges/use-sharing'
import { api } from '@/lib/api'
import { useQuery } from '@/lib/use-query'

export default function Campaign() {
  const { id = '' } = useRouter().params
  const found = useQuery(api.campaigns.show, { id }, { saveAs: `campaign/${id}` })
  const { data } = found
  useSharing(data?.can.share ?? false)
  useShareAppMessage(() => cardOf(data, paths.campaign(id)))
  return (
    <Page>
      <Gate found={found}>
        {(page) => (
          <>
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
            <PledgeFoot campaignId={page.id} can={page.can} />
          </>
        )}
      </Gate>
    </Page>
  )
}
