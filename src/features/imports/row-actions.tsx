import { View } from '@tarojs/components'
import type { ImportView } from '@contract/imports'
import { Button } from '@/components/button'
import { ButtonRow } from '@/components/button-row'
import { Notice } from '@/components/notice'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'
import type { ListedRow } from './import-rows'

interface Props {
  view: ImportView
  row: ListedRow
  onFix: () => void
  onChanged: (view: ImportView) => void
}

/** What can be done with a line before anything is stored. */
export function RowActions({ view, row, onFix, onChanged }: Props) {
  const excluded = row.outcome === 'excluded'
  const excluding = useCommand(async () => {
    const answer = await api.imports.excludeRow({ id: view.id, row: row.row, excluded: !excluded })
    onChanged(answer.view)
  })
  // Nothing comes of it: there is nothing to leave out.
  if (row.outcome === 'unchanged') return null
  const which = `第 ${Math.floor(row.row)} 行`
  return (
    <View>
      <ButtonRow>
        {view.mendable && row.outcome === 'error' ? (
          <Button kind="plain" size="small" label={`改正${which}`} onTap={onFix}>
            改正
          </Button>
        ) : null}
        <Button
          kind="plain"
          size="small"
          label={excluded ? `${which}还是要导入` : `${which}不导入`}
          loading={excluding.pending}
          onTap={() => void excluding.run()}
        >
          {excluded ? '还是要导入' : '不导入'}
        </Button>
      </ButtonRow>
      {excluding.error ? <Notice error={excluding.error} /> : null}
    </View>
  )
}
