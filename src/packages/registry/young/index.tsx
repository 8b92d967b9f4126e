import Taro, { usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { Empty } from '@/components/empty'
import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { PagedView } from '@/components/paged-view'
import { SearchBox } from '@/components/search-box'
import { ToolLine } from '@/components/tool-line'
import { Wide } from '@/components/wide'
import { OfficeOnly } from '@/features/office/office-only'
import { go, paths } from '@/features/work/paths'
import { useYoungList } from '@/features/young/use-young-list'
import { YoungTable } from '@/features/young/young-table'

function YoungRegister() {
  const { list, query, search } = useYoungList()
  useReachBottom(() => void list.loadMore())
  usePullDownRefresh(() => void list.refresh().finally(() => Taro.stopPullDownRefresh()))
  return (
    <Wide>
      <ToolLine>
        <SearchBox placeholder="姓名、行业、特长" value={query} onSearch={search} />
      </ToolLine>
      <PagedView
        list={list}
        empty={
          query ? (
            <Empty icon="no-result" title={`没有找到“${query}”`} text="可以搜姓名、商会、行业、特长或导师" />
          ) : (
            <Empty icon="growth" title="还没有青年温商" text="青年温商加入并填写资料以后，会出现在这里" />
          )
        }
      >
        {(rows) => <YoungTable rows={rows} onOpen={(id) => go(paths.youngRecord(id))} />}
      </PagedView>
    </Wide>
  )
}

function YoungRegisterPage() {
  return (
    <Page>
      <OfficeOnly>
        <YoungRegister />
      </OfficeOnly>
    </Page>
  )
}

export default guarded(YoungRegisterPage)
