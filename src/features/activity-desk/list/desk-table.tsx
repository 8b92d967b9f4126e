import type { ActivityDeskItem } from '@contract/activity-desk'
import { formatAgo, formatDate, now } from '@contract/values/time'
import { DataTable, type Column } from '@/components/data-table'
import { Tag } from '@/components/tag'
import { go, paths } from '../paths'
import { countsInWords, kindOf, standingOf, titleOf } from '../words'

function Standing({ item }: { item: ActivityDeskItem }) {
  const { words, ...look } = standingOf(item)
  return <Tag {...look}>{words}</Tag>
}

const columnsAt = (at: number): Column<ActivityDeskItem>[] => [
  { head: '活动', cell: titleOf, lead: true, share: 1.8 },
  { head: '状态', cell: (item) => <Standing item={item} />, share: 0.9 },
  {
    head: '待办',
    cell: ({ todo }) => (todo > 0 ? <Tag tone="accent">{`${todo} 件`}</Tag> : ''),
    share: 0.6,
  },
  {
    head: '报名',
    cell: (item) => (item.status === 'draft' ? '' : countsInWords(item)),
    share: 1,
  },
  { head: '开始', cell: ({ startsAt }) => (startsAt ? formatDate(startsAt) : ''), share: 1.3 },
  { head: '类别', cell: kindOf, share: 1.3 },
  { head: '修改', cell: ({ updatedBy, updatedAt }) => `${updatedBy} ${formatAgo(updatedAt, at)}`, share: 1 },
]

export const DeskTable = ({ items }: { items: ActivityDeskItem[] }) => (
  <DataTable
    label="活动"
    columns={columnsAt(now())}
    rows={items}
    keyOf={({ id }) => id}
    nameOf={titleOf}
    onOpen={({ id }) => go(paths.manage(id))}
  />
)
