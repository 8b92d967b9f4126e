import { Text, View } from '@tarojs/components'
import type { CampaignPage } from '@contract/campaigns'
import { Card } from '@/components/card'
import { Picture } from '@/components/picture'
import { Tag } from '@/components/tag'
import { showPictures } from '@/lib/on-phone'
import { yuan } from '../words/amounts'
import { dayOf } from '../words/days'
import { FileCells } from './file-cells'
import './campaign.scss'

type Use = CampaignPage['uses'][number]

function UseReport({ use }: { use: Use }) {
  const { on, title, text, amountFen, files, photos, final } = use
  const urls = photos.map(({ url }) => url)
  return (
    <View className="campaign-use">
      <View className="campaign-tags">
        <Text className="campaign-use__title">{title}</Text>
        {final ? <Tag tone="good">决算</Tag> : null}
      </View>
      <Text className="campaign-note">{dayOf(on)}</Text>
      {amountFen === null ? null : <Text className="campaign-use__amount">{`支出 ${yuan(amountFen)}`}</Text>}
      {text ? <Text className="campaign-use__text">{text}</Text> : null}
      {photos.length > 0 ? (
        <View className="campaign-photos">
          {photos.map(({ id, url }, i) => (
            <View key={id} className="campaign-photos__one">
              <Picture
                url={url}
                alt={`${title}的照片 ${i + 1}，点按可放大`}
                ratio={4 / 3}
                onTap={() => void showPictures(url, urls)}
              />
            </View>
          ))}
        </View>
      ) : null}
      <FileCells files={files} />
    </View>
  )
}

/** What became of the money: the final account first, then report by report. */
export function UsesCard({ uses }: { uses: CampaignPage['uses'] }) {
  const inOrder = [...uses.filter(({ final }) => final), ...uses.filter(({ final }) => !final)]
  return (
    <Card title="资金使用">
      {inOrder.length === 0 ? (
        <Text className="campaign-note">还没有资金使用报告，使用后在这里公布，附凭证和照片。</Text>
      ) : null}
      {inOrder.map((use) => (
        <UseReport key={use.id} use={use} />
      ))}
    </Card>
  )
}
