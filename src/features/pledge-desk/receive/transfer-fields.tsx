import { View } from '@tarojs/components'
import { useState } from 'react'
import { dateOf, now } from '@contract/values/time'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { DateField } from '@/components/date-field'
import { Field } from '@/components/field'
import { MoneyField } from '@/components/money-field'
import { creditOf, yuan } from '../words'
import { PledgePicker } from './pledge-picker'
import type { ShareWriting, TransferWriting } from './transfer-writing'
import '../layout.scss'

interface Props {
  campaignId: string
  title: string
  transfer: TransferWriting
  wrong: (field: string) => string | undefined
  onChange: (transfer: TransferWriting) => void
  onRemove?: () => void
}

/** One transfer, and which part of it is for which pledge. */
export function TransferFields({ campaignId, title, transfer, wrong, onChange, onRemove }: Props) {
  const [picking, setPicking] = useState<number | null>(null)
  const { shares } = transfer
  const change = (part: Partial<TransferWriting>) => onChange({ ...transfer, ...part })
  const setShare = (i: number, part: Partial<ShareWriting>) =>
    change({ shares: shares.map((each, at) => (at === i ? { ...each, ...part } : each)) })
  return (
    <Card
      title={title}
      action={
        onRemove ? (
          <Button kind="text" size="small" label={`去掉${title}`} onTap={onRemove}>
            去掉
          </Button>
        ) : undefined
      }
    >
      <DateField
        label="到账日期"
        value={transfer.on}
        to={dateOf(now())}
        error={wrong('on')}
        onChange={(on) => change({ on })}
      />
      <Field
        label="付款人"
        max={40}
        value={transfer.payer}
        error={wrong('payer')}
        onChange={(payer) => change({ payer })}
      />
      <Field
        label="银行流水号（可不填）"
        max={40}
        value={transfer.bankNo}
        error={wrong('bankNo')}
        onChange={(bankNo) => change({ bankNo })}
      />
      {shares.map((share, i) => (
        <View key={i} className="pledge-desk__share">
          <View className="pledge-desk__choice">
            <Cell
              icon="pledge"
              title={share.pledge ? creditOf(share.pledge) : '选择认捐'}
              note={
                share.pledge
                  ? `${share.pledge.reference}　还差 ${yuan(share.pledge.balanceFen)}`
                  : '不选就记为待匹配的到账'
              }
              leads
              onTap={() => setPicking(i)}
            />
          </View>
          <MoneyField
            label={shares.length > 1 ? `第 ${i + 1} 份金额` : '金额'}
            amountFen={share.amountFen}
            error={wrong(`shares.${i}.amountFen`)}
            onChange={(amountFen) => setShare(i, { amountFen })}
          />
          {shares.length > 1 ? (
            <Button
              kind="text"
              size="small"
              label={`去掉第 ${i + 1} 份`}
              onTap={() => change({ shares: shares.filter((_, at) => at !== i) })}
            >
              去掉这一份
            </Button>
          ) : null}
        </View>
      ))}
      <Button
        kind="plain"
        size="small"
        icon="add"
        disabled={shares.length >= 20}
        reason="一笔到账最多分给 20 笔认捐"
        onTap={() => change({ shares: [...shares, { pledge: null, amountFen: null }] })}
      >
        分给几笔认捐
      </Button>
      {picking === null ? null : (
        <PledgePicker
          campaignId={campaignId}
          onPick={(pledge) => {
            setShare(picking, { pledge })
            setPicking(null)
          }}
          onClose={() => setPicking(null)}
        />
      )}
    </Card>
  )
}
