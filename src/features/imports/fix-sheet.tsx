import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ImportView } from '@contract/imports'
import { Button } from '@/components/button'
import { Field } from '@/components/field'
import { Notice } from '@/components/notice'
import { Sheet } from '@/components/sheet'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'
import type { ListedRow } from './import-rows'

interface Props {
  view: ImportView
  row: ListedRow
  onFixed: (view: ImportView) => void
  onClose: () => void
}

/** One line mended by hand. Only what was changed is sent: right numbers are shown masked. */
export function FixSheet({ view, row, onFixed, onClose }: Props) {
  const [cells, setCells] = useState<Record<string, string>>({})
  const [notes, setNotes] = useState(row.notes)
  const fixing = useCommand(async () => {
    const answer = await api.imports.fixRow({ id: view.id, row: row.row, cells })
    onFixed(answer.view)
    if (answer.row.outcome === 'error') setNotes(answer.row.notes)
    else onClose()
  })
  const named = new Set(view.columns.map(({ key }) => key))
  const others = Object.entries(notes).filter(([key]) => !named.has(key))
  return (
    <Sheet open title={`改正第 ${Math.floor(row.row)} 行`} onClose={onClose}>
      {view.columns.map(({ key, name }) => (
        <Field
          key={key}
          label={name}
          value={cells[key] ?? row.cells[key] ?? ''}
          error={notes[key]}
          onChange={(text) => setCells((was) => ({ ...was, [key]: text }))}
        />
      ))}
      {others.map(([key, why]) => (
        <Notice key={key} kind="plain">
          {why}
        </Notice>
      ))}
      {fixing.error ? <Notice error={fixing.error} /> : null}
      <View className="import-part">
        <Button loading={fixing.pending} onTap={() => void fixing.run()}>
          保存并再检查
        </Button>
      </View>
    </Sheet>
  )
}
