import { Text, View } from '@tarojs/components'
import type { MerchantRow } from '@contract/merchants'
import { Button } from '@/components/button'
import { ButtonRow } from '@/components/button-row'
import { Icon } from '@/components/icon'
import { aria } from '@/lib/aria'
import { calledOf, fieldsToCompare, letterOf } from './compare'

interface Props {
  record: MerchantRow
  index: number
  keep: MerchantRow
  keepIndex: number
  onKeep: () => void
  onMerge: () => void
  onKeepApart: () => void
}

/** One of several that look alike, and what may be done with it. */
export function DuplicateRecord({ record, index, keep, keepIndex, onKeep, onMerge, onKeepApart }: Props) {
  const kept = record.id === keep.id
  const called = calledOf(record, index)
  return (
    <View className={kept ? 'duplicate duplicate--kept' : 'duplicate'}>
      <View
        className="duplicate__choice"
        onClick={onKeep}
        {...aria({ role: 'radio', checked: kept, label: `保留 ${called}` })}
      >
        <Icon name={kept ? 'done' : 'add'} className="duplicate__mark" />
        <Text>{`${letterOf(index)} · ${kept ? '保留这一条' : '改为保留这一条'}`}</Text>
      </View>
      {fieldsToCompare.map(([label, key]) => {
        const differs = !kept && record[key] !== keep[key]
        return (
          <View key={key} className="duplicate__fact">
            <Text className="duplicate__label">{label}</Text>
            <Text className={differs ? 'duplicate__value duplicate__value--differs' : 'duplicate__value'}>
              {`${record[key] || '空'}${differs ? '（不同）' : ''}`}
            </Text>
          </View>
        )
      })}
      {kept ? null : (
        <View className="duplicate__merge">
          <ButtonRow>
            <Button
              kind="plain"
              size="small"
              icon="merge"
              label={`把 ${called} 并入 ${calledOf(keep, keepIndex)}`}
              onTap={onMerge}
            >
              {`并入 ${letterOf(keepIndex)}`}
            </Button>
            <Button kind="plain" size="small" label={`${called} 不是同一个人`} onTap={onKeepApart}>
              不是同一个人
            </Button>
          </ButtonRow>
        </View>
      )}
    </View>
  )
}
