import { View } from '@tarojs/components'
import { useReachBottom } from '@tarojs/taro'
import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { SearchBox } from '@/components/search-box'
import { go, paths } from '@/features/members/paths'
import { useYoungList } from '@/features/young/use-young-list'
import { YoungList } from '@/features/young/young-list'

function YoungOfMyChamber() {
  const { list, query, search } = useYoungList()
  useReachBottom(() => void list.loadMore())
  return (
    <Page>
      <View className="young-search">
        <SearchBox placeholder="姓名、行业、特长" value={query} onSearch={search} />
      </View>
      <YoungList list={list} query={query} onOpen={(id) => go(paths.growthOf(id))} />
    </Page>
  )
}

export default guarded(YoungOfMyChamber)
