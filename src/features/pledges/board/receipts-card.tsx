import { Text } from '@tarojs/components'
import { PUBLIC_NOTICE_DAYS, type ReceiptRow } from '@contract/campaigns'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { go, paths } from '../paths'
import { ReceiptLine } from './receipt-line'

interface Props {
  campaignId: string
  receipts: ReceiptRow[]
  onObject: (no: number) => void
}

export const ReceiptsCard = ({ campaignId, receipts, onObject }: Props) => (
  <Card title="到账公示">
    <Text className="board-note">
      {receipts.length > 0
        ? `每笔到账公示 ${PUBLIC_NOTICE_DAYS} 天，发现有误请告诉经合办。`
        : '现在没有公示期内的到账。'}
    </Text>
    {receipts.map((row) => (
      <ReceiptLine key={row.no} row={row} onObject={() => onObject(row.no)} />
    ))}
    <Button kind="plain" icon="receipt" onTap={() => go(paths.receipts(campaignId))}>
      看全部到账
    </Button>
  </Card>
)
