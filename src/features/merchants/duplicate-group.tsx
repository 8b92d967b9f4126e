import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { Output } from '@contract/action'
import type { merchants, MerchantRow } from '@contract/merchants'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Icon } from '@/components/icon'
import { Tag } from '@/components/tag'
import { aria } from '@/lib/aria'
import { fieldsToCompare, fullest, nameOf } from './compare'
import './duplicates.scss'

export type Group = Output<typeof merchants.duplicates>['items'][number]

const reasons: Record<Group['why'], string> = { phone: '手机号相同', name_company: '姓名和企业相同' }

interface Props {
  group: Group
  onMerge: (keep: MerchantRow, other: MerchantRow) => void
}

/** Records side by side; what differs is said so. One is kept, the others go into it one by one. */
export function DuplicateGroup({ group, onMerge }: Props) {
  const { records, why } = group
  const [chosen, setChosen] = useState(() => fullest(records))
  const keep = records.find(({ id }) => id === chosen) ?? records[0]
  if (!keep) return null
  return (
    <Card title={keep.name} action={<Tag tone="wait">{reasons[why]}</Tag>}>
      <Text className="duplicates-hint">选要保留的一条，空着的项会用另一条补上。</Text>
      <View className="duplicates" {...aria({ role: 'radiogroup', label: '保留哪一条' })}>
        {records.map((record) => {
          const kept = record.id === keep.id
          return (
            <View key={record.id} className={kept ? 'duplicate duplicate--kept' : 'duplicate'}>
              <View
                className="duplicate__choice"
                onClick={() => setChosen(record.id)}
                {...aria({ role: 'radio', checked: kept, label: `保留 ${nameOf(record)}` })}
              >
                <Icon name={kept ? 'done' : 'add'} className="duplicate__mark" />
                <Text>{kept ? '保留这一条' : '改为保留这一条'}</Text>
              </View>
              {fieldsToCompare.map(([label, key]) => {
                const differs = !kept && record[key] !== keep[key]
                return (
                  <View key={key} className="duplicate__fact">
                    <Text className="duplicate__label">{label}</Text>
                    <Text
                      className={differs ? 'duplicate__value duplicate__value--differs' : 'duplicate__value'}
                    >
                      {`${record[key] || '空'}${differs ? '（不同）' : ''}`}
                    </Text>
                  </View>
                )
              })}
              {kept ? null : (
                <View className="duplicate__merge">
                  <Button
                    kind="plain"
                    size="small"
                    icon="merge"
                    label={`把 ${nameOf(record)} 并入 ${nameOf(keep)}`}
                    onTap={() => onMerge(keep, record)}
                  >
                    并入保留的一条
                  </Button>
                </View>
              )}
            </View>
          )
        })}
      </View>
    </Card>
  )
}
