import { Text, View } from '@tarojs/components'
import type { ChamberPage } from '@contract/chambers'
import { Button } from '@/components/button'
import { ButtonRow } from '@/components/button-row'
import { Card } from '@/components/card'
import { Notice } from '@/components/notice'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'
import { needsConfirming } from '../confirmation'
import { go, paths } from '../paths'

interface Props {
  chamber: ChamberPage
  now: number
  onConfirmed: (chamber: ChamberPage) => void
  /** Somebody else changed it meanwhile. */
  onStale: () => void
}

/** For whoever speaks for this chamber: one tap says that everything above is right. */
export function ConfirmCard({ chamber, now, onConfirmed, onStale }: Props) {
  const { id, rev, can, confirmedAt } = chamber
  const { run, pending, error } = useCommand(async () => onConfirmed(await api.chambers.confirm({ id, rev })))
  if (!can.confirm && !can.correct) return null
  const due = needsConfirming(confirmedAt, now)
  return (
    <Card title={due ? '请核对本商会资料' : '本商会资料'}>
      <Text className="chamber-page__hint">
        {due
          ? '每年请确认一次。以上资料都对，点“资料无误”；有不对的，点“更正资料”。'
          : '资料有变化时，请随时更正。更正以后就算重新确认。'}
      </Text>
      <View className="chamber-page__action">
        <ButtonRow>
          {can.confirm ? (
            <Button kind={due ? 'primary' : 'plain'} icon="done" loading={pending} onTap={() => void run()}>
              资料无误
            </Button>
          ) : null}
          {can.correct ? (
            <Button kind="plain" icon="edit" onTap={() => go(paths.correct(id))}>
              更正资料
            </Button>
          ) : null}
        </ButtonRow>
      </View>
      {error ? <Notice error={error} onRetry={error.kind === 'conflict' ? onStale : undefined} /> : null}
    </Card>
  )
}
