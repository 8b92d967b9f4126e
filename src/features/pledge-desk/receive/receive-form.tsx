import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'
import type { Output } from '@contract/action'
import { PUBLIC_NOTICE_DAYS } from '@contract/campaigns'
import type { pledgeDesk } from '@contract/pledge-desk'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { MoneyField } from '@/components/money-field'
import { Notice } from '@/components/notice'
import { NumberField } from '@/components/number-field'
import { Wide } from '@/components/wide'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'
import { useOnce } from '@/lib/use-once'
import { Actions } from '../layout'
import { creditOf, yuan } from '../words'
import { SaveBar } from '../save-bar'
import { TransferFields } from './transfer-fields'
import { newTransfer, sumOf, transferOf } from './transfer-writing'

type Recorded = Output<typeof pledgeDesk.receive>

const MOST = 50

function Done({ recorded, onMore }: { recorded: Recorded; onMore: () => void }) {
  const { nos, already, pledges } = recorded
  useEffect(() => void Taro.pageScrollTo({ scrollTop: 0, duration: 0 }), [])
  return (
    <Wide>
      <Card title={already ? '已经登记过了' : '已登记到账'}>
        <Notice kind="good">{`台账第 ${nos.join('、')} 号，公示 ${PUBLIC_NOTICE_DAYS} 天。`}</Notice>
        {pledges.map((pledge) => (
          <Notice key={pledge.id} kind="plain">
            {`${creditOf(pledge)}：到账 ${yuan(pledge.receivedFen)}，还差 ${yuan(pledge.balanceFen)}`}
          </Notice>
        ))}
      </Card>
      <Actions>
        <Button onTap={onMore}>再登记</Button>
      </Actions>
    </Wide>
  )
}

/** One transfer, or a batch with what the clerk added up by hand: it goes in as a whole or not at all. */
export function ReceiveForm({ campaignId }: { campaignId: string }) {
  const { once, renew } = useOnce()
  const [transfers, setTransfers] = useState(() => [newTransfer()])
  const [count, setCount] = useState<number | null>(null)
  const [totalFen, setTotalFen] = useState<number | null>(null)
  const [recorded, setRecorded] = useState<Recorded | null>(null)
  const batch = transfers.length > 1
  const { run, pending, error, fields, reset } = useCommand(async () => {
    const [first] = transfers
    if (!first) return
    const form = { once: once(), campaignId }
    const control = { count: count as number, totalFen: totalFen as number }
    setRecorded(
      batch
        ? await api.pledgeDesk.receiveMany({ ...form, transfers: transfers.map(transferOf), control })
        : await api.pledgeDesk.receive({ ...form, transfer: transferOf(first) }),
    )
    renew()
  })
  const again = () => {
    setTransfers([newTransfer()])
    setCount(null)
    setTotalFen(null)
    setRecorded(null)
    reset()
  }
  if (recorded) return <Done recorded={recorded} onMore={again} />
  return (
    <Wide>
      {transfers.map((transfer, i) => (
        <TransferFields
          key={transfer.key}
          campaignId={campaignId}
          title={batch ? `第 ${i + 1} 笔` : '到账'}
          transfer={transfer}
          wrong={(field) => fields[batch ? `transfers.${i}.${field}` : `transfer.${field}`]}
          onChange={(next) => setTransfers(transfers.map((each) => (each.key === next.key ? next : each)))}
          onRemove={batch ? () => setTransfers(transfers.filter((each) => each !== transfer)) : undefined}
        />
      ))}
      <Actions>
        <Button
          kind="plain"
          icon="add"
          disabled={transfers.length >= MOST}
          reason={`一次最多 ${MOST} 笔`}
          onTap={() => setTransfers([...transfers, newTransfer()])}
        >
          再加一笔，成批登记
        </Button>
      </Actions>
      {batch ? (
        <Card title="核对">
          <Notice kind="plain">{`表上 ${transfers.length} 笔，合计 ${yuan(sumOf(transfers))}。请填回单上的笔数和合计，不一致就不登记。`}</Notice>
          <NumberField label="回单笔数" value={count} error={fields['control.count']} onChange={setCount} />
          <MoneyField
            label="回单合计"
            amountFen={totalFen}
            error={fields['control.totalFen']}
            onChange={setTotalFen}
          />
        </Card>
      ) : null}
      <SaveBar error={error} pending={pending} onTap={() => void run()}>
        {batch ? `登记 ${transfers.length} 笔到账` : '登记到账'}
      </SaveBar>
    </Wide>
  )
}
