import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { ChamberPage } from '@contract/chambers'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Chips } from '@/components/chips'
import { FieldFrame, TextArea } from '@/components/field'
import { Notice } from '@/components/notice'
import { RoughDateField } from '@/components/rough-date-field'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'
import { backTo } from '../paths'
import { draftOf, factsOf, type FactsDraft } from './facts-draft'
import { HallFields } from './hall-fields'
import { HonourFields } from './honour-fields'
import '../page/chamber-page.scss'
import './facts-form.scss'

const foundings = [
  { value: 'founded', label: '已成立' },
  { value: 'preparing', label: '筹备中' },
] as const

/** What was typed stays here whatever happens; only a chamber changed by somebody else meanwhile has to be looked at again. */
export function FactsForm({ chamber }: { chamber: ChamberPage }) {
  const { id, rev, name } = chamber
  const [draft, setDraft] = useState(() => draftOf(chamber))
  const change = (part: Partial<FactsDraft>) => setDraft((was) => ({ ...was, ...part }))
  const { run, pending, error, fields } = useCommand(async () => {
    await api.chambers.correct({ id, rev, facts: factsOf(draft) })
    backTo(id)
  })
  const wrong = Object.keys(fields).length
  return (
    <View>
      <Card title={name}>
        <FieldFrame label="是否已经成立">
          <Chips
            label="是否已经成立"
            layout="wrap"
            options={foundings}
            value={draft.founded ? 'founded' : 'preparing'}
            onChange={(value) => change({ founded: value === 'founded' })}
          />
        </FieldFrame>
        {draft.founded ? (
          <RoughDateField
            label="成立日期"
            value={draft.foundedOn}
            error={fields['facts.foundedOn']}
            onChange={(foundedOn) => change({ foundedOn })}
          />
        ) : null}
        <TextArea
          label="地址"
          placeholder="市、区、路、楼，方便登门"
          max={120}
          value={draft.address}
          error={fields['facts.address']}
          onChange={(address) => change({ address })}
        />
      </Card>
      <HallFields steps={draft.hall} fields={fields} onChange={(hall) => change({ hall })} />
      <HonourFields honours={draft.honours} fields={fields} onChange={(honours) => change({ honours })} />
      <View className="facts-form__save">
        <Text className="chamber-page__hint">保存以后所有人都能看到；会长、秘书长保存，就算确认过一次。</Text>
        {error ? <Notice error={error}>{wrong ? `有 ${wrong} 处要改，已在上面标出` : null}</Notice> : null}
        <Button icon="save" loading={pending} onTap={() => void run()}>
          保存
        </Button>
      </View>
    </View>
  )
}
