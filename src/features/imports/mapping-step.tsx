import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { mappingProblems, type ImportView } from '@contract/imports'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Notice } from '@/components/notice'
import { Segments } from '@/components/segments'
import { SelectField } from '@/components/select-field'
import { columnsIn, keptIn, layoutOf, unused, type Layout } from './mapping'
import { MappingRow } from './mapping-row'
import type { ImportCommands } from './use-import'

const layouts: readonly { value: Layout; label: string }[] = [
  { value: 'person', label: '一行一个人' },
  { value: 'chamber', label: '一行一家商会' },
]

interface Props {
  view: ImportView
  command: ImportCommands['mapping']
}

/** Which column of the file is which of ours. What the headings say, or what was confirmed for them before, is proposed. */
export function MappingStep({ view, command: { run, pending, error } }: Props) {
  const { kind, headings, questions } = view
  const [mapping, setMapping] = useState(view.mapping)
  const [layout, setLayout] = useState(() => layoutOf(kind, view.mapping))
  const problems = mappingProblems(kind, headings, mapping)
  const open = questions.filter(({ key, options }) =>
    options.every(({ value }) => value !== mapping.answers[key]),
  )
  const count = Object.keys(problems).length + open.length
  const left = unused(view, mapping)
  const answer = (key: string, value: string) =>
    setMapping((was) => ({ ...was, answers: { ...was.answers, [key]: value } }))
  return (
    <Card title="这份表格的哪一列是什么？">
      <Text className="import-hint">
        {view.remembered
          ? '上次同样标题的表格是这样对的，请看一眼下面的内容对不对。'
          : '已经按标题对好的，请看一眼下面的内容对不对。'}
      </Text>
      {layout ? (
        <Segments
          label="表格的样子"
          options={layouts}
          value={layout}
          onChange={(chosen) => {
            setLayout(chosen)
            setMapping((was) => keptIn(was, chosen))
          }}
        />
      ) : null}
      {columnsIn(kind, layout).map((column) => (
        <MappingRow
          key={column.key}
          column={column}
          view={view}
          mapping={mapping}
          problem={problems[column.key]}
          onChange={setMapping}
        />
      ))}
      {questions.map(({ key, text, options }) => (
        <SelectField
          key={key}
          label={text}
          options={options}
          value={mapping.answers[key] ?? null}
          error={open.some((each) => each.key === key) ? '请选择' : undefined}
          onChange={(value) => answer(key, value)}
        />
      ))}
      {left.length > 0 ? (
        <Text className="import-hint">{`没有用到、不会导入的列：${left.join('、')}`}</Text>
      ) : null}
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
