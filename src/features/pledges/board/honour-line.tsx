import { Text, View } from '@tarojs/components'
import { waterNames, type HonourRow } from '@contract/campaigns'
import { yuan } from '../words/amounts'
import { dayOf } from '../words/days'
import './board.scss'

/** One of the honour roll, exactly as its donor chose to be shown. */
export const HonourLine = ({ row }: { row: HonourRow }) => (
  <View className="honour">
    <Text className="honour__name">{[row.name, ...row.withNames].join(' · ')}</Text>
    <Text className="honour__amount">
      {row.pledgedFen === null ? '金额不公开' : `认捐 ${yuan(row.pledgedFen)}`}
    </Text>
    {row.receivedFen === null ? null : (
      <Text className="honour__amount">{`到账 ${yuan(row.receivedFen)}`}</Text>
    )}
    {row.wish ? <Text className="honour__wish">{`“${row.wish}”`}</Text> : null}
    <Text className="board-note">{`${dayOf(row.on)} · ${waterNames[row.water]}`}</Text>
  </View>
)
