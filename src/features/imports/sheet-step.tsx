import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { ImportView } from '@contract/imports'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Choices } from '@/components/choices'
import { Notice } from '@/components/notice'
import type { ImportCommands } from './use-import'
import './imports.scss'

interface Props {
  view: ImportView
  command: ImportCommands['choosing']
  /** Back to the sheet that was read. */
  onKeep?: () => void
}

/** Which sheet of a workbook is meant. Hidden and empty ones are named and not offered. */
export function SheetStep({ view: { sheets, sheet }, command: { run, pending, error }, onKeep }: Props) {
  const [chosen, setChosen] = useState(String(sheet))
  const options = sheets.map(({ name, hidden, rows }, i) => ({
    value: String(i),
    label: name,
    note: `${rows} 行`,
    why: hidden ? '隐藏的工作表，不能导入' : rows === 0 ? '没有内容' : null,
  }))
  return (
    <Card title="导入哪一个工作表？">
      <Text className="import-hint">一次导入一个。其他的可以在这一份导完以后，再上传一次来选。</Text>
      <Choices
        label="工作表"
        options={options}
        chosen={[chosen]}
        onChange={([value]) => value && setChosen(value)}
      />
      {error ? <Notice error={error} /> : null}
      <View className="import-part">
        <Button loading={pending} onTap={() => void run(Number(chosen))}>
          读这个工作表
        </Button>
        {onKeep ? (
          <Button kind="text" onTap={onKeep}>
            不换了
          </Button>
        ) : null}
      </View>
    </Card>
  )
}
