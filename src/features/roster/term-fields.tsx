import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { DateField } from '@/components/date-field'
import type { PostFacts } from './post-facts'
import './term-fields.scss'

const sides = [
  ['startsOn', '任期开始（可不填）'],
  ['endsOn', '任期结束（可不填）'],
] as const

interface Props {
  facts: PostFacts
  fields: Record<string, string>
  onChange: (change: Partial<PostFacts>) => void
}

export function TermFields({ facts, fields, onChange }: Props) {
  return (
    <View className="term-fields">
      {sides.map(([side, label]) => (
        <View key={side} className="term-fields__side">
          <DateField
            label={label}
            value={facts[side]}
            error={fields[side]}
            onChange={(day) => onChange({ [side]: day })}
          />
          {facts[side] ? (
            <Button
              kind="text"
              size="small"
              label={`清除${label.slice(0, 4)}`}
              onTap={() => onChange({ [side]: '' })}
            >
              清除
            </Button>
          ) : null}
        </View>
      ))}
    </View>
  )
}
