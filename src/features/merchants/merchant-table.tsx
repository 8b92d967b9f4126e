import type { MerchantRow } from '@contract/merchants'
import { DataTable, type Column } from '@/components/data-table'
import { go, paths } from './paths'

const columns: Column<MerchantRow>[] = [
  { head: '姓名', cell: ({ name }) => name, lead: true, share: 0.8 },
  { head: '企业', cell: ({ company }) => company, share: 2 },
  { head: '手机号', cell: ({ phoneMasked }) => phoneMasked, share: 1.1 },
  { head: '所属商会', cell: ({ chamber }) => chamber, share: 1.4 },
  { head: '所在地', cell: ({ place }) => place, share: 1.1 },
  { head: '行业', cell: ({ industry }) => industry, share: 0.9 },
]

export const MerchantTable = ({ rows }: { rows: MerchantRow[] }) => (
  <DataTable
    label="温商信息"
    columns={columns}
    rows={rows}
    keyOf={({ id }) => id}
    nameOf={({ name, company }) => `${name} ${company}`.trim()}
    onOpen={({ id }) => go(paths.show(id))}
  />
)
