import { Text, View } from '@tarojs/components'
import { waterNames, type CampaignPage } from '@contract/campaigns'
import { Card } from '@/components/card'
import { FactList } from '@/components/fact-list'
import { Notice } from '@/components/notice'
import { Picture } from '@/components/picture'
import { RichBlocks } from '@/components/rich-blocks'
import { Tag } from '@/components/tag'
import { showPictures } from '@/lib/on-phone'
import { yuan } from '../words/amounts'
import { dayOf } from '../words/days'
import { campaignLook } from '../words/looks'
import { FileCells } from './file-cells'
import './campaign.scss'

const COVER_RATIO = 16 / 9

export function HeadCard({ page }: { page: CampaignPage }) {
  const { title, summary, coverUrl, status, goalFen, opensOn, closesOn, waters, publicFundraising } = page
  const { words, tone } = campaignLook(status)
  return (
    <Card inset="flush">
      {coverUrl ? <Picture url={coverUrl} alt="" ratio={COVER_RATIO} /> : null}
      <View className="campaign-head">
        <View className="campaign-tags">
          <Tag tone={tone}>{words}</Tag>
          <Tag icon={publicFundraising ? undefined : 'lock'}>
            {publicFundraising ? '面向公众' : '仅限会员'}
          </Tag>
        </View>
        <Text className="campaign-title">{title}</Text>
        {summary ? <Text className="campaign-note">{summary}</Text> : null}
        <FactList
          facts={[
            ['时间', `${dayOf(opensOn)} — ${dayOf(closesOn)}`],
            ['目标', goalFen === null ? '没有设目标' : yuan(goalFen)],
            ['用途', waters.map((water) => waterNames[water]).join('、')],
          ]}
        />
      </View>
    </Card>
  )
}

export function PurposeCard({ blocks }: { blocks: CampaignPage['blocks'] }) {
  if (blocks.length === 0) return null
  const urls = blocks.flatMap((block) => (block.kind === 'image' ? [block.url] : []))
  return (
    <Card title="项目说明">
      <View className="campaign-purpose">
        <RichBlocks blocks={blocks} onOpenImage={(current) => void showPictures(current, urls)} />
      </View>
    </Card>
  )
}

/** Who receives the money, and by what right: with registration and document the campaign is open to the public. */
export const ReceiverCard = ({ page }: { page: CampaignPage }) => (
  <Card inset="flush" title="接收单位">
    <View className="campaign-receiver">
      <FactList
        facts={[
          ['名称', page.receiverName],
          ['公开募捐资格证书编号', page.registrationNo || '没有'],
        ]}
      />
    </View>
    <FileCells files={page.documents} />
    {page.publicFundraising ? null : (
      <Notice kind="plain" icon="lock">
        接收单位没有登记公开募捐资格，依照慈善法，这个项目只面向会员，不对外公开，也不能转发给会员以外的人。
      </Notice>
    )}
  </Card>
)
