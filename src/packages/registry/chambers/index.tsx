import { View } from '@tarojs/components'
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { useMemo } from 'react'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Chips } from '@/components/chips'
import { Empty } from '@/components/empty'
import { Failure } from '@/components/failure'
import { guarded } from '@/components/guarded'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { SearchBox } from '@/components/search-box'
import { Skeleton } from '@/components/skeleton'
import { ToolLine } from '@/components/tool-line'
import { Wide } from '@/components/wide'
import { DirectoryCounts } from '@/features/chambers/directory/directory-counts'
import { useDirectory } from '@/features/chambers/directory/use-directory'
import { go, paths } from '@/features/chambers/paths'
import { ChamberTable } from '@/features/chambers/register/chamber-table'
import { useShownRows } from '@/features/chambers/register/use-shown-rows'
import { OfficeOnly } from '@/features/office/office-only'
import '@/features/chambers/register/register.scss'

function Chambers() {
  const { answer, query, filter, options, found, at, search, choose } = useDirectory()
  const { data, error, loading, refreshing, refresh } = answer
  const rows = useMemo(() => found.map(({ row }) => row), [found])
  const shown = useShownRows(rows)
  usePullDownRefresh(() => void refresh().finally(() => Taro.stopPullDownRefresh()))
  if (loading) {
    return (
      <Card>
        <Skeleton />
      </Card>
    )
  }
  if (!data) return error ? <Failure error={error} onRetry={() => void refresh()} /> : null
  return (
    <Wide>
      {error ? <Notice error={error} retrying={refreshing} onRetry={() => void refresh()} /> : null}
      <Card>
        <DirectoryCounts {...data} />
      </Card>
      <ToolLine>
        <SearchBox placeholder="名称、城市、拼音首字母" value={query} onSearch={search} onType={search} />
        <Button icon="add" onTap={() => go(paths.create)}>
          新增商会
        </Button>
      </ToolLine>
      <View className="register-filters">
        <Chips label="筛选" options={options} value={filter} onChange={choose} />
      </View>
      {rows.length ? (
        <ChamberTable rows={shown} now={at} />
      ) : (
        <Empty icon="no-result" title="没有符合的商会" text="可以写名称、省份、城市或拼音首字母" />
      )}
    </Wide>
  )
}

function ChambersPage() {
  return (
    <Page>
      <OfficeOnly>
        <Chambers />
      </OfficeOnly>
    </Page>
  )
}

export default guarded(ChambersPage)
