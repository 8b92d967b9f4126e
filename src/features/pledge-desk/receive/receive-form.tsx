import Taro from '@tarojs/taro'
import { useEffect } from 'react'
import { PUBLIC_NOTICE_DAYS } from '@contract/campaigns'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Dialog } from '@/components/dialog'
import { KeptNotice } from '@/components/kept-notice'
import { MoneyField } from '@/components/money-field'
import { Notice } from '@/components/notice'
import { NumberField } from '@/components/number-field'
import { Wide } from '@/components/wide'
import { Actions } from '../layout'
import { creditOf, yuan } from '../words'
import { SaveBar } from '../save-bar'
import { SentBefore } from './sent-before'
import { TransferFields } from './transfer-fields'
import { newTransfer, sumOf } from './transfer-writing'
import { useReceiveForm, type Recorded } from './use-receive-form'

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
  const form = useReceiveForm(campaignId)
  const { writing, change, batch, wrong, error, pending } = form
  const { transfers, count, totalFen } = writing
  if (form.recorded) return <Done recorded={form.recorded} onMore={form.startAnew} />
  return (
    <Wide>
      <KeptNotice form={form.kept} />
      {transfers.map((transfer, i) => (
        <TransferFields
          key={transfer.key}
          campaignId={campaignId}
          title={batch ? `第 ${i + 1} 笔` : '到账'}
          transfer={transfer}
          wrong={(field) => wrong(batch ? `transfers.${i}.${field}` : `transfer.${field}`)}
          onChange={(next) =>
            change({ transfers: transfers.map((each) => (each.key === next.key ? next : each)) })
          }
          onRemove={
            batch ? () => change({ transfers: transfers.filter((each) => each !== transfer) }) : undefined
          }
        />
      ))}
      <Actions>
        <Button
          kind="plain"
          icon="add"
          disabled={transfers.length >= MOST}
          reason={`一次最多 ${MOST} 笔`}
          onTap={() => change({ transfers: [...transfers, newTransfer(transfers)] })}
        >
          再加一笔，成批登记
        </Button>
      </Actions>
      {batch ? (
        <Card title="核对">
          <Notice kind="plain">{`表上 ${transfers.length} 笔，合计 ${yuan(sumOf(transfers))}。请填回单上的笔数和合计，不一致就不登记。`}</Notice>
          <NumberField
            label="回单笔数"
            value={count}
            error={wrong('control.count')}
            onChange={(next) => change({ count: next })}
          />
          <MoneyField
            label="回单合计"
            amountFen={totalFen}
            error={wrong('control.totalFen')}
            onChange={(next) => change({ totalFen: next })}
          />
        </Card>
      ) : null}
      {error?.code === 'ledger.form_changed' ? <SentBefore campaignId={campaignId} form={form} /> : null}
      <SaveBar error={error?.sure ? undefined : error} pending={pending} onTap={() => form.send()}>
        {batch ? `登记 ${transfers.length} 笔到账` : '登记到账'}
      </SaveBar>
      <Dialog
        open={error?.sure !== undefined}
        title="登记前请核对"
        text={error?.message}
        confirm="确认无误，仍然登记"
        dismiss="回去修改"
        pending={pending}
        onConfirm={() => form.send(error?.sure)}
        onClose={form.reset}
      />
    </Wide>
  )
}
