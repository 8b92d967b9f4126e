import { useState } from 'react'
import { Button } from '@/components/button'
import { ButtonRow } from '@/components/button-row'
import { Empty } from '@/components/empty'
import { ExportResult } from '@/components/export-result'
import { guarded } from '@/components/guarded'
import { Notice } from '@/components/notice'
import { Page } from '@/components/page'
import { PagedView } from '@/components/paged-view'
import { SearchBox } from '@/components/search-box'
import { ToolLine } from '@/components/tool-line'
import { Wide } from '@/components/wide'
import { ChamberPicker } from '@/features/chambers/chamber-picker'
import { OfficeOnly } from '@/features/office/office-only'
import { ComingCard } from '@/features/roster/coming-card'
import { ChamberFilter } from '@/features/roster/chamber-filter'
import { go, paths } from '@/features/roster/paths'
import { PostForm } from '@/features/roster/post-form'
import { RosterTable } from '@/features/roster/roster-table'
import { RowDoings } from '@/features/roster/row-doings'
import type { ChosenChamber } from '@/features/roster/post-facts'
import { useRoster } from '@/features/roster/use-roster'
import { api } from '@/lib/api'
import { useExport } from '@/lib/use-export'

function Roster() {
  const roster = useRoster()
  const exported = useExport(() => api.roster.export({}))
  const { chamber, setChamber, adding, doing } = roster
  const [choosing, setChoosing] = useState<'filter' | 'new' | null>(null)
  const [ofNew, setOfNew] = useState<ChosenChamber | null>(null)
  const add = () => {
    setOfNew(chamber)
    roster.add()
  }
  return (
    <Wide>
      <ToolLine>
        <SearchBox placeholder="姓名、商会、手机尾号" value={roster.query} onSearch={roster.setQuery} />
        <ChamberFilter
          chamber={chamber}
          onChoose={() => setChoosing('filter')}
          onClear={() => setChamber(null)}
        />
      </ToolLine>
      <ToolLine>
        <ButtonRow>
          <Button icon="add" onTap={add}>
            新增
          </Button>
          <Button kind="plain" icon="import" onTap={() => go(paths.imports)}>
            导入
          </Button>
          <Button
            kind="plain"
            icon="download"
            loading={exported.making.pending}
            onTap={() => void exported.making.run()}
          >
            导出
          </Button>
        </ButtonRow>
      </ToolLine>
      {roster.words ? <Notice kind="good">{roster.words}</Notice> : null}
      <ExportResult {...exported} note="里面有完整手机号，请妥善保管。" />
      <ComingCard />
      <PagedView
        list={roster.list}
        empty={
          roster.query || chamber ? (
            <Empty icon="no-result" title="名册里没有找到" text="可以写姓名、商会名称，或手机号的后四位" />
          ) : (
            <Empty icon="roster" title="名册还是空的" text="新增一条，或者从 Excel 表格导入" />
          )
        }
      >
        {(rows) => <RosterTable rows={rows} onMore={(row) => roster.begin('actions', row)} />}
      </PagedView>
      <RowDoings {...roster} />
      {adding || doing?.what === 'edit' ? (
        <PostForm
          row={doing?.row ?? null}
          chamber={ofNew}
          onChooseChamber={() => setChoosing('new')}
          onSaved={roster.done}
          onClose={roster.close}
        />
      ) : null}
      <ChamberPicker
        open={choosing !== null}
        onChoose={(row) => {
          if (choosing === 'filter') setChamber(row)
          else setOfNew(row)
          setChoosing(null)
        }}
        onClose={() => setChoosing(null)}
      />
    </Wide>
  )
}

function RosterPage() {
  return (
    <Page>
      <OfficeOnly>
        <Roster />
      </OfficeOnly>
    </Page>
  )
}

export default guarded(RosterPage)
