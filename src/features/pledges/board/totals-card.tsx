import { Text, View } from '@tarojs/components'
import type { Board } from '@contract/campaigns'
import { formatDateTime } from '@contract/values/time'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Notice } from '@/components/notice'
import { Tag } from '@/components/tag'
import { aria } from '@/lib/aria'
import { Ring } from '../chart/ring'
import { go, paths } from '../paths'
import { percent, short, yuan } from '../words/amounts'
import { dayOf } from '../words/days'
import { campaignLook } from '../words/looks'
import './board.scss'

/** In figures that are read from across a room; the exact amount stands beneath. */
function Total({
  kind,
  label,
  amountFen,
}: {
  kind: 'pledged' | 'received'
  label: string
  amountFen: number
}) {
  const { figure, unit } = short(amountFen)
  return (
    <View className={`total total--${kind}`} {...aria({ label: `${label} ${yuan(amountFen)}` })}>
      <Text className="total__label">{label}</Text>
      <View className="total__line">
        <Text className="total__figure">{figure}</Text>
        <Text className="total__unit">{unit}</Text>
      </View>
      {unit === '元' ? null : <Text className="total__exact">{yuan(amountFen)}</Text>}
    </View>
  )
}

const lines = ({ campaign: { goalFen }, totals: { pledgedFen, receivedFen } }: Board) => [
  ...(goalFen === null
    ? []
    : [
        ['goal', `目标 ${yuan(goalFen)}`],
        ['pledged', `认捐占目标 ${percent(pledgedFen, goalFen)}`],
        ['received', `到账占目标 ${percent(receivedFen, goalFen)}`],
      ]),
  ...(goalFen === null ? [['received', `到账占认捐 ${percent(receivedFen, pledgedFen)}`]] : []),
]

/** 认捐 is a promise, 到账 is money: always side by side. */
export function TotalsCard({ board }: { board: Board }) {
  const { campaign, totals, unmatchedFen, asOf } = board
  const { words, tone } = campaignLook(campaign.status)
  return (
    <Card>
      <View className="board-tags">
        <Tag tone={tone}>{words}</Tag>
        {campaign.publicFundraising ? null : <Tag icon="lock">仅限会员</Tag>}
      </View>
      <Text className="board-title">{campaign.title}</Text>
      <Text className="board-note">{`${dayOf(campaign.opensOn)} — ${dayOf(campaign.closesOn)}`}</Text>
      <View className="totals">
        <Total kind="pledged" label={`认捐（${totals.pledges} 笔）`} amountFen={totals.pledgedFen} />
        <Total kind="received" label="到账" amountFen={totals.receivedFen} />
      </View>
      <View className="board-ring">
        <Ring {...totals} goalFen={campaign.goalFen} />
        <View className="board-legend">
          {lines(board).map(([kind, line]) => (
            <View key={line} className="board-legend__line">
              <View className={`board-legend__mark board-legend__mark--${kind}`} />
              <Text>{line}</Text>
            </View>
          ))}
        </View>
      </View>
      {unmatchedFen > 0 ? (
        <Notice kind="plain">{`到账里有 ${yuan(unmatchedFen)}还没有对应到认捐，经合办正在核对。`}</Notice>
      ) : null}
      <Text className="board-note">{`截至 ${formatDateTime(asOf)}`}</Text>
      <View className="board-more">
        <Button kind="plain" icon="info" onTap={() => go(paths.campaign(campaign.id))}>
          项目说明、用款
        </Button>
      </View>
    </Card>
  )
}
