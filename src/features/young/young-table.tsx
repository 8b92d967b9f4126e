import { birthBandNames, type YoungProfile } from '@contract/young'
import { DataTable, type Column } from '@/components/data-table'

const columns: Column<YoungProfile>[] = [
  { head: '姓名', cell: ({ name }) => name, lead: true, share: 0.8 },
  { head: '商会', cell: ({ chamberName }) => chamberName, share: 1.4 },
  { head: '行业', cell: ({ industry }) => industry },
  { head: '出生年段', cell: ({ birthBand }) => (birthBand ? birthBandNames[birthBand] : '') },
  { head: '特长', cell: ({ skills }) => skills.join('、'), share: 1.4 },
  { head: '导师', cell: ({ mentor }) => mentor, share: 0.8 },
  { head: '会长荐', cell: ({ endorsements }) => (endorsements ? `${endorsements} 次` : ''), share: 0.7 },
]

interface Props {
  rows: YoungProfile[]
  onOpen: (personId: string) => void
}

/** 新生代数据库, as the office looks through it. */
export const YoungTable = ({ rows, onOpen }: Props) => (
  <DataTable
    label="新生代"
    columns={columns}
    rows={rows}
    keyOf={({ personId }) => personId}
    nameOf={({ name, chamberName }) => `${name} ${chamberName}`}
    onOpen={({ personId }) => onOpen(personId)}
  />
)
