import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { ImportView } from '@contract/imports'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Notice } from '@/components/notice'
import { SelectField } from '@/components/select-field'
import { choicesFor, columnsOf, problemsIn, samplesOf, type OurColumn } from './mapping'
import type { useImport } from './use-import'
import './mapping-step.scss'

interface RowProps {
  column: OurColumn
  view: ImportView
  index: number | undefined
  problem?: string
  onChange: (index: number | undefined) => void
}

function MappingRow({ column, view, index, problem, onChange }: RowProps) {
  const samples = samplesOf(view, index)
  return (
    <View className="mapping-row">
      <View className="mapping-row__field">
        <SelectField
          label={column.required ? column.name : `${column.name}（可不选）`}
          placeholder="请选择文件里的一列"
          options={choicesFor(view, column)}
          value={index === undefined ? (column.required ? null : '') : String(index)}
          error={problem}
          onChange={(value) => onChange(value === '' ? undefined : Number(value))}
        />
      </View>
      <View className="mapping-row__samples">
        <Text className="import-hint">
          {samples.length ? `内容例如：${samples.join('、')}` : index === undefined ? '' : '前几行是空的'}
        </Text>
      </View>
    </View>
  )
}

const without = (mapping: ImportView['mapping'], key: string) =>
  Object.fromEntries(Object.entries(mapping).filter(([known]) => known !== key))

interface Props {
  view: ImportView
  mapping: ReturnType<typeof useImport>['mapping']
}

/** Which column of the file is which of ours. What the headings say is suggested already. */
export function MappingStep({ view, mapping: { run, pending, error } }: Props) {
  const columns = columnsOf(view.kind)
  const [mapping, setMapping] = useState(view.mapping)
  const problems = problemsIn(mapping, columns)
  const count = Object.keys(problems).length
  return (
    <Card title="这份表格的哪一列是什么？">
      <Text className="import-hint">已经按标题对好的，请看一眼下面的内容对不对。</Text>
      {columns.map((column) => (
        <MappingRow
          key={column.key}
          column={column}
          view={view}
          index={mapping[column.key]}
          problem={problems[column.key]}
          onChange={(index) =>
            setMapping((was) =>
              index === undefined ? without(was, column.key) : { ...was, [column.key]: index },
            )
          }
        />
      ))}
      {error ? <Notice error={error} /> : null}
      <View className="import-part">
        <Button
          loading={pending}
          disabled={count > 0}
          reason={`还有 ${count} 项没有对好，请看上面的红字`}
          onTap={() => void run(mapping)}
        >
          开始检查
        </Button>
      </View>
    </Card>
  )
}
