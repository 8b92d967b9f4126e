import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { filterKeys, filterNames } from './filter-sheet'
import type { Filters } from './use-merchants'
import './merchants.scss'

/** What narrows the list now; a tap takes it away. */
export function FilterTags({
  filters,
  onChange,
}: {
  filters: Filters
  onChange: (filters: Filters) => void
}) {
  const active = filterKeys.filter((key) => filters[key])
  if (active.length === 0) return null
  return (
    <View className="merchants-filters">
      {active.map((key) => (
        <Button
          key={key}
          kind="plain"
          size="small"
          icon="close"
          label={`去掉条件 ${filterNames[key]}：${filters[key]}`}
          onTap={() => onChange({ ...filters, [key]: '' })}
        >
          {`${filterNames[key]}：${filters[key]}`}
        </Button>
      ))}
    </View>
  )
}
