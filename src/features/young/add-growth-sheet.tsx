import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { growthKindNames, growthKinds, type YoungRecord } from '@contract/young'
import { dateOf, now } from '@contract/values/time'
import { Button } from '@/components/button'
import { ButtonRow } from '@/components/button-row'
import { Chips } from '@/components/chips'
import { DateField } from '@/components/date-field'
import { Field, FieldFrame } from '@/components/field'
import { Notice } from '@/components/notice'
import { Sheet } from '@/components/sheet'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'
import './young.scss'

type Kind = (typeof growthKinds)[number]

/** An endorsement is its president's to write. */
const kinds = growthKinds
  .filter((kind) => kind !== 'endorsement')
  .map((value) => ({ value, label: growthKindNames[value] }))

const examples: Record<Kind, string> = {
  training: '例如：会长（秘书长）培训班',
  relay: '例如：红色接力西安站，传承人',
  award: '例如：百名领头雁',
  endorsement: '',
  other: '例如：回乡投资考察',
}

interface Props {
  personId: string
  name: string
  onDone: (record: YoungRecord) => void
  onClose: () => void
}

/** What the office knows of a young merchant's way: trainings, batons, awards. */
export function AddGrowthSheet({ personId, name, onDone, onClose }: Props) {
  const [kind, setKind] = useState<Kind>('training')
  const [on, setOn] = useState(dateOf(now()))
  const [title, setTitle] = useState('')
  const { run, pending, error, fields } = useCommand(async () =>
    onDone(await api.young.addGrowth({ personId, kind, on, title })),
  )
  return (
    <Sheet open title="添加成长记录" onClose={onClose}>
      <Text className="young-hint">{`记入${name}的成长档案，他自己和所在商会的会长、秘书长能看到。`}</Text>
      <FieldFrame label="类别" error={fields.kind}>
        <Chips label="类别" layout="wrap" options={kinds} value={kind} onChange={setKind} />
      </FieldFrame>
      <DateField label="日期" value={on} to={dateOf(now())} error={fields.on} onChange={setOn} />
      <Field
        label="内容"
        max={60}
        value={title}
        placeholder={examples[kind]}
        error={fields.title}
        onChange={setTitle}
      />
      {error && Object.keys(fields).length === 0 ? <Notice error={error} /> : null}
      <View className="young-action">
        <ButtonRow>
          <Button loading={pending} disabled={!title.trim()} reason="还没有填写内容" onTap={() => void run()}>
            添加
          </Button>
        </ButtonRow>
      </View>
    </Sheet>
  )
}
