import { Text, View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import type { ReachView } from '@contract/reach'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Empty } from '@/components/empty'
import { SearchBox } from '@/components/search-box'
import { WindowedList } from '@/components/windowed-list'
import { searchSilent } from './silent-search'
import { SilentRow } from './silent-row'

interface Props {
  silent: ReachView['silent']
  /** Chosen on the map; a search looks through all of them. */
  province: string | null
  onClear: () => void
}

const keyOf = ({ chamberId }: { chamberId: string }) => chamberId

/** 未触达的商会 with their presidents: whom to call. */
export function SilentCard({ silent, province, onClear }: Props) {
  const [query, setQuery] = useState('')
  const found = useMemo(() => searchSilent(silent, query, province), [silent, query, province])
  const where = province && !query.trim() ? province : null
  const notJoined = silent.filter(({ joined }) => !joined).length
  return (
    <Card inset="flush">
      <View className="reach__list-head">
        <Text className="reach__list-title">
          {where ? `${where}还没有触达的 ${found.length} 家` : `还没有触达的 ${silent.length} 家`}
        </Text>
        {where ? (
          <Button kind="text" size="small" icon="close" onTap={onClear}>
            全部省份
          </Button>
        ) : null}
        {silent.length > 0 ? (
          <Text className="reach__hint reach__list-note">
            {`其中 ${notJoined} 家的会长还没有加入小程序，消息提醒发不到。`}
          </Text>
        ) : null}
      </View>
      {silent.length > 0 ? (
        <View className="reach__search">
          <SearchBox placeholder="商会、省份、会长" value={query} onSearch={setQuery} onType={setQuery} />
        </View>
      ) : null}
      {found.length > 0 ? (
        <WindowedList items={found} keyOf={keyOf}>
          {(chamber) => <SilentRow chamber={chamber} />}
        </WindowedList>
      ) : silent.length > 0 ? (
        <Empty icon="no-result" title={query.trim() ? `没有找到“${query.trim()}”` : '这里的商会都触达了'} />
      ) : (
        <Empty icon="done" title="每一家都触达了" text="每家商会至少有一个人看过。" />
      )}
    </Card>
  )
}
