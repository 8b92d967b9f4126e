import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Empty } from '@/components/empty'
import { WindowedList } from '@/components/windowed-list'
import { go, paths } from '../paths'
import { ChamberListRow } from './chamber-list-row'
import { LIST_ID, type Directory } from './use-directory'
import './chamber-list-row.scss'

const open = (id: string) => go(paths.show(id))

function Nothing({ query, clear }: Directory) {
  if (query.trim()) {
    return (
      <Empty
        icon="no-result"
        title={`没有找到“${query.trim()}”`}
        text="可以写商会名称、省份、城市，或拼音首字母，例如 xa"
      />
    )
  }
  return (
    <Empty icon="no-result" title="没有符合的商会">
      <Button kind="plain" onTap={clear}>
        看全部商会
      </Button>
    </Empty>
  )
}

export function DirectoryList(directory: Directory) {
  const { found, province, query, at, chooseProvince } = directory
  const where = province && !query.trim() ? `${province} · ` : ''
  return (
    <View>
      <View id={LIST_ID} className="directory__anchor" />
      {found.length ? (
        <Card inset="flush">
          <View className="directory__list-head">
            <Text className="directory__list-title">{`${where}${found.length} 个商会`}</Text>
            {where ? (
              <Button kind="text" size="small" icon="close" onTap={() => chooseProvince(null)}>
                全部省份
              </Button>
            ) : null}
          </View>
          <WindowedList items={found} keyOf={({ row }) => row.id}>
            {(each) => <ChamberListRow found={each} now={at} onOpen={open} />}
          </WindowedList>
        </Card>
      ) : (
        <Nothing {...directory} />
      )}
    </View>
  )
}
