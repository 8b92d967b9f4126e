import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { Output } from '@contract/action'
import { activityKindNames } from '@contract/activities'
import type { activityDesk } from '@contract/activity-desk'
import { dateOf, now } from '@contract/values/time'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { DataTable, type Column } from '@/components/data-table'
import { Empty } from '@/components/empty'
import { ExportResult } from '@/components/export-result'
import { Failure } from '@/components/failure'
import { SelectField } from '@/components/select-field'
import { Skeleton } from '@/components/skeleton'
import { ToolLine } from '@/components/tool-line'
import { Wide } from '@/components/wide'
import { api } from '@/lib/api'
import { useExport } from '@/lib/use-export'
import { useQuery } from '@/lib/use-query'
import './figures.scss'

type Figures = Output<typeof activityDesk.figures>

/** The first year with activities here. */
const FIRST_YEAR = 2024

const kindColumns: Column<Figures['kinds'][number]>[] = [
  { head: '类别', cell: ({ kind }) => activityKindNames[kind], lead: true, share: 1.8 },
  { head: '期数', cell: ({ activities }) => String(activities) },
  { head: '报名人次', cell: ({ signedUp }) => String(signedUp) },
  { head: '到场人次', cell: ({ came }) => String(came) },
  {
    head: '出勤率',
    cell: ({ attendance }) => (attendance === null ? '' : `${Math.round(attendance * 100)}%`),
  },
  { head: '证书', cell: ({ certificates }) => String(certificates) },
]
const chamberColumns: Column<Figures['chambers'][number]>[] = [
  { head: '商会', cell: ({ chamberName }) => chamberName, lead: true, share: 2 },
  { head: '报名人次', cell: ({ signedUp }) => String(signedUp) },
  { head: '到场人次', cell: ({ came }) => String(came) },
]

function Tables({ year }: { year: number }) {
  const { data, error, loading, refresh } = useQuery(api.activityDesk.figures, { year })
  if (loading) {
    return (
      <Card>
        <Skeleton />
        <Skeleton />
      </Card>
    )
  }
  if (!data) return error ? <Failure error={error} onRetry={() => void refresh()} /> : null
  if (data.kinds.every(({ activities }) => activities === 0)) {
    return <Empty icon="schedule" title={`${year} 年还没有活动`} />
  }
  return (
    <View>
      <Text className="figures__head">按类别</Text>
      <DataTable label="按类别" columns={kindColumns} rows={data.kinds} keyOf={({ kind }) => kind} />
      <Text className="figures__head">按商会</Text>
      <DataTable
        label="按商会"
        columns={chamberColumns}
        rows={data.chambers}
        keyOf={({ chamberName }) => chamberName}
      />
    </View>
  )
}

/** A year in figures, for the work report. */
export function FiguresView() {
  const thisYear = Number(dateOf(now()).slice(0, 4))
  const [year, setYear] = useState(thisYear)
  const exported = useExport((which: number) => api.activityDesk.exportFigures({ year: which }))
  const years = Array.from({ length: thisYear + 1 - FIRST_YEAR + 1 }, (_, i) => String(thisYear + 1 - i))
  return (
    <Wide>
      <ToolLine>
        <View className="figures__year">
          <SelectField
            label="年份"
            options={years.map((value) => ({ value, label: `${value} 年` }))}
            value={String(year)}
            onChange={(value) => setYear(Number(value))}
          />
        </View>
        <Button
          kind="plain"
          icon="download"
          loading={exported.making.pending}
          onTap={() => void exported.making.run(year)}
        >
          导出统计表
        </Button>
      </ToolLine>
      <ExportResult {...exported} unit="行" />
      <Tables year={year} />
    </Wide>
  )
}
