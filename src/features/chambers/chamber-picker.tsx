import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { chamberKindNames, type ChamberRow } from '@contract/chambers'
import { Cell } from '@/components/cell'
import { Empty } from '@/components/empty'
import { Failure } from '@/components/failure'
import { SearchBox } from '@/components/search-box'
import { Sheet } from '@/components/sheet'
import { Skeleton } from '@/components/skeleton'
import { api } from '@/lib/api'
import { useQuery } from '@/lib/use-query'
import { placeOf, searchChambers } from './directory/search-chambers'
import './chamber-picker.scss'

/** Who does not see his among these writes another letter. */
const SHOWN = 30
const nothing = {}

interface Props {
  open: boolean
  onChoose: (chamber: ChamberRow) => void
  onClose: () => void
}

function Choices({ onChoose }: Pick<Props, 'onChoose'>) {
  const { data, error, loading, refresh } = useQuery(api.chambers.directory, nothing, { saveAs: 'chambers' })
  const [query, setQuery] = useState('')
  const found = useMemo(() => searchChambers(data?.items ?? [], query), [data, query])
  if (loading) return <Skeleton />
  if (!data) return error ? <Failure error={error} onRetry={refresh} /> : null
  return (
    <View className="chamber-picker">
      <SearchBox placeholder="商会、城市或拼音首字母" value={query} onSearch={setQuery} onType={setQuery} />
      <View className="chamber-picker__list">
        {found.slice(0, SHOWN).map(({ row }) => (
          <Cell
            key={row.id}
            title={row.name}
            note={[placeOf(row), chamberKindNames[row.kind]].filter(Boolean).join(' · ')}
            onTap={() => onChoose(row)}
          />
        ))}
        {found.length ? null : <Empty icon="no-result" title={`没有找到“${query.trim()}”`} />}
      </View>
    </View>
  )
}

/** Chooses one chamber of all, by the same search as the directory. */
export function ChamberPicker({ open, onChoose, onClose }: Props) {
  return (
    <Sheet open={open} title="选择商会" onClose={onClose}>
      <Choices onChoose={onChoose} />
    </Sheet>
  )
}
