import { Text, View } from '@tarojs/components'
import type { ChamberPage } from '@contract/chambers'
import { formatYuan } from '@contract/values/money'
import { Card } from '@/components/card'
import './pledges-card.scss'

function Sum({ label, amountFen }: { label: string; amountFen: number }) {
  return (
    <View className="chamber-pledges__sum">
      <Text className="chamber-pledges__label">{label}</Text>
      <Text className="chamber-pledges__amount">{`${formatYuan(amountFen)} 元`}</Text>
    </View>
  )
}

/** 认捐 and 到账 side by side: what is promised and what is there. */
export function PledgesCard({ pledges }: Pick<ChamberPage, 'pledges'>) {
  if (!pledges) return null
  return (
    <Card title={pledges.campaignTitle}>
      <View className="chamber-pledges">
        <Sum label="认捐" amountFen={pledges.pledgedFen} />
        <Sum label="到账" amountFen={pledges.receivedFen} />
      </View>
    </Card>
  )
}
