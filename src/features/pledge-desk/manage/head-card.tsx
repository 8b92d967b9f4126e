import { Text, View } from '@tarojs/components'
import type { CampaignEditing } from '@contract/campaign-desk'
import { formatAgo, now } from '@contract/values/time'
import { Card } from '@/components/card'
import { Figures } from '@/components/figures'
import { Tag } from '@/components/tag'
import { campaignLook, dayOf, percent, yuan } from '../words'
import './manage.scss'

/** What it is, where it stands, and the two figures side by side. */
export function HeadCard({ editing }: { editing: CampaignEditing }) {
  const { draft, status, totals, publicFundraising, updatedBy, updatedAt } = editing
  const { words, tone } = campaignLook(status)
  const figures = [
    ['认捐', yuan(totals.pledgedFen)],
    ['到账', yuan(totals.receivedFen)],
    ['到账率', percent(totals.receivedFen, totals.pledgedFen)],
    ['认捐笔数', totals.pledges],
  ] as const
  return (
    <Card>
      <Text className="pledge-manage__title">{draft.title || '（还没有标题）'}</Text>
      <View className="pledge-manage__tags">
        <Tag tone={tone}>{words}</Tag>
        <Tag>{publicFundraising ? '面向公众' : '仅限会员'}</Tag>
      </View>
      <Text className="pledge-manage__line">{`${dayOf(draft.opensOn)} — ${dayOf(draft.closesOn)}`}</Text>
      <Text className="pledge-manage__line">{`${updatedBy} ${formatAgo(updatedAt, now())}修改`}</Text>
      {status === 'draft' ? null : <Figures figures={figures} />}
    </Card>
  )
}
