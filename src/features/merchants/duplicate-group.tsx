import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { Output } from '@contract/action'
import { MAX_IN_GROUP, type merchants, type MerchantRow } from '@contract/merchants'
import { Card } from '@/components/card'
import { Tag } from '@/components/tag'
import { aria } from '@/lib/aria'
import { fullest } from './compare'
import { DuplicateRecord } from './duplicate-record'
import './duplicates.scss'

export type Group = Output<typeof merchants.duplicates>['items'][number]

const reasons: Record<Group['why'], string> = { phone: '手机号相同', name_company: '姓名和企业相同' }

export interface Pair {
  keep: MerchantRow
  other: MerchantRow
  /** All of the group: by their places in it the two are told apart. */
  records: readonly MerchantRow[]
}

interface Props {
  group: Group
  onMerge: (pair: Pair) => void
  onKeepApart: (one: MerchantRow, others: readonly MerchantRow[]) => void
}

/** Records side by side; what differs is said so. One is kept, the others go into it one by one, or are somebody else. */
export function DuplicateGroup({ group, onMerge, onKeepApart }: Props) {
  const { records, why, count } = group
  const [chosen, setChosen] = useState(() => fullest(records))
  const keep = records.find(({ id }) => id === chosen) ?? records[0]
  if (!keep) return null
  return (
    <Card title={keep.name} action={<Tag tone="wait">{reasons[why]}</Tag>}>
      <Text className="duplicates-hint">
        {count > MAX_IN_GROUP
          ? `共 ${count} 条，先列出 ${MAX_IN_GROUP} 条；处理后其余的会列出来。`
          : '选要保留的一条，空着的项会用另一条补上。'}
      </Text>
      <View className="duplicates" {...aria({ role: 'radiogroup', label: '保留哪一条' })}>
        {records.map((record, index) => (
          <DuplicateRecord
            key={record.id}
            {...{ record, index, keep, keepIndex: records.indexOf(keep) }}
            onKeep={() => setChosen(record.id)}
            onMerge={() => onMerge({ keep, other: record, records })}
            onKeepApart={() =>
              onKeepApart(
                record,
                records.filter(({ id }) => id !== record.id),
              )
            }
          />
        ))}
      </View>
    </Card>
  )
}
