import { Text, View } from '@tarojs/components'
import type { ReceiptRow } from '@contract/campaigns'
import { dateOf, now } from '@contract/values/time'
import { Button } from '@/components/button'
import { Notice } from '@/components/notice'
import { yuan } from '../words/amounts'
import { dayOf } from '../words/days'
import './board.scss'

interface Props {
  row: ReceiptRow
  onObject: () => void
}

/** A receipt, its notice period, and beside it what corrected it. */
export function ReceiptLine({ row, onObject }: Props) {
  const { no, name, amountFen, on, goods, refund, noticeUntil, correctedBy } = row
  const open = noticeUntil >= dateOf(now())
  return (
    <View className="honour">
      <Text className="honour__name">{name}</Text>
      <Text className="honour__amount">
        {`${refund ? '退款' : goods ? '物资确认' : '到账'} ${amountFen === null ? '（金额不公开）' : yuan(amountFen)}`}
      </Text>
      <Text className="board-note">
        {`${dayOf(on)} · 公示号 ${no} · ${open ? `公示到 ${dayOf(noticeUntil)}` : '公示期已满'}`}
      </Text>
      {correctedBy ? (
        <Notice kind="wait">
          {`已由公示号 ${correctedBy.no} 更正（${dayOf(correctedBy.on)}）：${correctedBy.reason}`}
        </Notice>
      ) : null}
      {open ? (
        <Button kind="text" size="small" label={`公示号 ${no} 有误？`} onTap={onObject}>
          有误？
        </Button>
      ) : null}
    </View>
  )
}
