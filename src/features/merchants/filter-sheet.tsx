import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import { ButtonRow } from '@/components/button-row'
import { Field } from '@/components/field'
import { Sheet } from '@/components/sheet'
import { noFilters, type Filters } from './use-merchants'
import './merchants.scss'

export const filterNames: Record<keyof Filters, string> = {
  chamber: '所属商会',
  place: '所在地',
  industry: '行业',
}
const examples: Record<keyof Filters, string> = {
  chamber: '例如：西安温州商会',
  place: '例如：西安',
  industry: '例如：鞋业',
}
export const filterKeys = Object.keys(filterNames) as (keyof Filters)[]

interface Props {
  filters: Filters
  onApply: (filters: Filters) => void
  onClose: () => void
}

export function FilterSheet({ filters, onApply, onClose }: Props) {
  const [draft, setDraft] = useState(filters)
  const apply = (next: Filters) => {
    onApply(next)
    onClose()
  }
  return (
    <Sheet open title="筛选" onClose={onClose}>
      {filterKeys.map((key) => (
        <Field
          key={key}
          label={filterNames[key]}
          value={draft[key]}
          placeholder={examples[key]}
          onChange={(value) => setDraft({ ...draft, [key]: value })}
        />
      ))}
      <View className="merchants-actions">
        <ButtonRow>
          <Button
            onTap={() =>
              apply({
                chamber: draft.chamber.trim(),
                place: draft.place.trim(),
                industry: draft.industry.trim(),
              })
            }
          >
            按这些条件找
          </Button>
          <Button kind="plain" onTap={() => apply(noFilters)}>
            清空条件
          </Button>
        </ButtonRow>
      </View>
    </Sheet>
  )
}
