import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { BankRow } from '@contract/pledge-desk'
import { Button } from '@/components/button'
import { Choices } from '@/components/choices'
import { Dialog } from '@/components/dialog'
import { Sheet } from '@/components/sheet'
import { Actions } from '../layout'
import { creditOf, yuan } from '../words'
import { strengthLook } from './looks'

interface Props {
  rows: readonly BankRow[]
  pending: boolean
  onConfirm: (rows: BankRow[], atOnce: boolean) => void
  onClose: () => void
}

const optionOf = ({ id, payer, amountFen, proposal }: BankRow) => ({
  value: id,
  label: `${payer || '没有付款人'}　${yuan(amountFen)}`,
  note: proposal ? `记到 ${creditOf(proposal.pledge)}（${strengthLook(proposal.strength).words}）` : '',
})

const sumOf = (rows: readonly BankRow[]) => rows.reduce((sum, { amountFen }) => sum + amountFen, 0)

/** Read through before anything happens: each payment, its pledge and what the match rests on. What rests on a name alone is not ticked. */
export function ConfirmSheet({ rows, pending, onConfirm, onClose }: Props) {
  const [chosen, setChosen] = useState(() => rows.filter(({ sure }) => sure).map(({ id }) => id))
  const [asking, setAsking] = useState(false)
  const ticked = rows.filter(({ id }) => chosen.includes(id))
  const what = `${ticked.length} 笔，共 ${yuan(sumOf(ticked))}`
  return (
    <Sheet open title="核对后确认" onClose={onClose}>
      <Choices
        label="打勾的一起确认，只有姓名相符的请逐笔看过再勾"
        multiple
        options={rows.map(optionOf)}
        chosen={chosen}
        onChange={setChosen}
      />
      <View className="pledge-desk__filters">
        <Text>确认后 10 分钟入账。入账前不公示、不通知认捐人，可以在“待入账”里收回。</Text>
      </View>
      <Actions>
        <Button
          icon="check"
          loading={pending}
          disabled={ticked.length === 0}
          reason="请至少勾选一笔"
          onTap={() => onConfirm(ticked, false)}
        >
          {`确认 ${what}`}
        </Button>
        <Button kind="text" disabled={pending || ticked.length === 0} onTap={() => setAsking(true)}>
          立即入账
        </Button>
      </Actions>
      <Dialog
        open={asking}
        title={`立即入账 ${what}？`}
        text="马上公示并通知认捐人，不能再收回，只能在台账里冲销。"
        confirm="立即入账"
        pending={pending}
        onConfirm={() => onConfirm(ticked, true)}
        onClose={() => setAsking(false)}
      />
    </Sheet>
  )
}
