import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { Output } from '@contract/action'
import type { merchants } from '@contract/merchants'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Field } from '@/components/field'
import { Notice } from '@/components/notice'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'
import { useOnce } from '@/lib/use-once'
import { goBack, goInstead, paths } from './paths'
import { factsOf, textFields, toInput, type MerchantFacts } from './merchant-facts'
import './merchants.scss'

export type MerchantPage = Output<typeof merchants.show>

interface Props {
  /** Null: a new record. */
  merchant: MerchantPage | null
  /** Fetches it again, after somebody else changed it. */
  onRefresh: () => void
}

export function MerchantForm({ merchant, onRefresh }: Props) {
  const [facts, setFacts] = useState(() => factsOf(merchant))
  const set = (change: Partial<MerchantFacts>) => setFacts((were) => ({ ...were, ...change }))
  const { once } = useOnce()
  const { run, pending, error, fields } = useCommand(async () => {
    const mark = merchant ? {} : { key: once() }
    const saved = await api.merchants.save({ ...mark, ...toInput(merchant, facts) })
    if (merchant) goBack()
    else goInstead(paths.show(saved.id))
  })
  const known = merchant?.phoneMasked ?? null
  return (
    <Card>
      <Field label="姓名" value={facts.name} error={fields.name} onChange={(name) => set({ name })} />
      <Field
        label="手机号"
        type="number"
        value={facts.phone}
        error={fields.phone}
        disabled={facts.phoneRemoved}
        placeholder={facts.phoneRemoved ? '保存后删除' : (known ?? '11 位手机号，可不填')}
        hint={known && !facts.phoneRemoved ? '不改就留空' : undefined}
        onChange={(phone) => set({ phone })}
      />
      {known ? (
        <Button kind="text" size="small" onTap={() => set({ phoneRemoved: !facts.phoneRemoved, phone: '' })}>
          {facts.phoneRemoved ? '保留原来的手机号' : '删除手机号'}
        </Button>
      ) : null}
      {textFields.map(({ key, label, max }) => (
        <Field
          key={key}
          label={label}
          max={max}
          value={facts[key]}
          error={fields[key]}
          onChange={(value) => set({ [key]: value })}
        />
      ))}
      {error && Object.keys(fields).length === 0 ? (
        <Notice error={error} onRetry={error.kind === 'conflict' ? onRefresh : undefined}>
          {error.kind === 'conflict' ? <Text>点“重试”看最新内容，再改一次。</Text> : null}
        </Notice>
      ) : null}
      <View className="merchants-actions">
        <Button
          loading={pending}
          disabled={facts.name.trim() === ''}
          reason="还没有填写姓名"
          onTap={() => void run()}
        >
          保存
        </Button>
      </View>
    </Card>
  )
}
