import { useState } from 'react'
import { Button } from '@/components/button'
import { ButtonRow } from '@/components/button-row'
import { Empty } from '@/components/empty'
import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { PagedView } from '@/components/paged-view'
import { SearchBox } from '@/components/search-box'
import { ToolLine } from '@/components/tool-line'
import { Wide } from '@/components/wide'
import { FilterSheet } from '@/features/merchants/filter-sheet'
import { FilterTags } from '@/features/merchants/filter-tags'
import { MerchantTable } from '@/features/merchants/merchant-table'
import { go, paths } from '@/features/merchants/paths'
import { useMerchants } from '@/features/merchants/use-merchants'
import { OfficeOnly } from '@/features/office/office-only'

function Merchants() {
  const { query, setQuery, filters, setFilters, list } = useMerchants()
  const [filtering, setFiltering] = useState(false)
  const searching = query !== '' || Object.values(filters).some(Boolean)
  return (
    <Wide>
      <ToolLine>
        <SearchBox placeholder="姓名、企业、手机尾号" value={query} onSearch={setQuery} />
        <ButtonRow>
          <Button kind="plain" icon="filter" onTap={() => setFiltering(true)}>
            筛选
          </Button>
          <Button kind="plain" icon="merge" onTap={() => go(paths.duplicates)}>
            查重
          </Button>
        </ButtonRow>
      </ToolLine>
      <FilterTags filters={filters} onChange={setFilters} />
      <ToolLine>
        <ButtonRow>
          <Button icon="add" onTap={() => go(paths.add)}>
            新增
          </Button>
          <Button kind="plain" icon="import" onTap={() => go(paths.imports)}>
            从表格导入
          </Button>
        </ButtonRow>
      </ToolLine>
      <PagedView
        list={list}
        empty={
          searching ? (
            <Empty
              icon="no-result"
              title="没有找到"
              text="可以写姓名、企业名称的一部分，或手机号的后四位；条件少一些再试"
            />
          ) : (
            <Empty icon="register" title="信息库还是空的" text="新增一条，或者从 Excel 表格导入" />
          )
        }
      >
        {(rows) => <MerchantTable rows={rows} />}
      </PagedView>
      {filtering ? (
        <FilterSheet filters={filters} onApply={setFilters} onClose={() => setFiltering(false)} />
      ) : null}
    </Wide>
  )
}

function MerchantsPage() {
  return (
    <Page>
      <OfficeOnly>
        <Merchants />
      </OfficeOnly>
    </Page>
  )
}

export default guarded(MerchantsPage)
