import { View } from '@tarojs/components'
import Taro, { usePullDownRefresh, useShareAppMessage } from '@tarojs/taro'
import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { SearchBox } from '@/components/search-box'
import { DirectoryView } from '@/features/chambers/directory/directory-view'
import { useDirectory } from '@/features/chambers/directory/use-directory'
import { paths } from '@/features/chambers/paths'
import { useCard } from '@/lib/share/use-card'

function Chambers() {
  const directory = useDirectory()
  const { answer, query, search } = directory
  usePullDownRefresh(() => void answer.refresh().finally(() => Taro.stopPullDownRefresh()))
  useShareAppMessage(useCard(() => ({ title: '温商之家 · 各地温州商会', path: paths.directory })))
  return (
    <Page>
      <View className="directory">
        <View className="directory__search">
          <SearchBox placeholder="商会、地名、首字母" value={query} onSearch={search} onType={search} />
        </View>
        <DirectoryView {...directory} />
      </View>
    </Page>
  )
}

export default guarded(Chambers)
