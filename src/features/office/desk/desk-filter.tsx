import { newsStatuses, statusNames, type NewsStatus } from '@contract/news'
import { Chips } from '@/components/chips'

export type DeskStatus = NewsStatus | 'all'

const options = [
  { value: 'all' as const, label: '全部' },
  ...newsStatuses.map((value) => ({ value, label: statusNames[value] })),
]

export function DeskFilter({ value, onChange }: { value: DeskStatus; onChange(value: DeskStatus): void }) {
  return <Chips<DeskStatus> label="按状态筛选" options={options} value={value} onChange={onChange} />
}
