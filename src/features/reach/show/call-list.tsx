import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { CallRow } from '@contract/reach'
import type { Subject } from '@contract/shares'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { CheckRow } from '@/components/check-row'
import { ExportResult } from '@/components/export-result'
import { Notice } from '@/components/notice'
import { PhoneLook } from '@/components/phone-look'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'
import { useExport } from '@/lib/use-export'

interface Props {
  subject: Subject
  calls: readonly CallRow[]
  onChange: (calls: CallRow[]) => void
}

const titleOf = ({ name, chamberName }: CallRow) => (name ? `${chamberName} ${name}会长` : chamberName)

/** Leaders whom no message reaches: to be called one by one and ticked. */
export function CallList({ subject, calls, onChange }: Props) {
  const [looking, setLooking] = useState<CallRow | null>(null)
  const { made, making, opening } = useExport(() => api.reach.exportCalls({ subject }))
  const ticking = useCommand(async (row: CallRow, called: boolean) => {
    await api.reach.tickCall({ subject, chamberId: row.chamberId, called })
    onChange(calls.map((each) => (each.chamberId === row.chamberId ? { ...each, called } : each)))
  })
  const done = calls.filter(({ called }) => called).length
  return (
    <Card title={`要打电话的 ${calls.length} 家（已打 ${done} 家）`}>
      {ticking.error ? <Notice error={ticking.error} /> : null}
      {calls.map((row) => (
        <View key={row.chamberId} className="reach__call">
          <CheckRow
            label={titleOf(row)}
            checked={row.called}
            onChange={(called) => void ticking.run(row, called)}
          />
          {row.postId && row.phoneMasked ? (
            <Button kind="text" size="small" icon="phone" onTap={() => setLooking(row)}>
              {row.phoneMasked}
            </Button>
          ) : (
            <Text className="reach__hint">名册里没有手机号</Text>
          )}
        </View>
      ))}
      <Button kind="plain" icon="download" loading={making.pending} onTap={() => void making.run()}>
        导出电话名单
      </Button>
      <ExportResult {...{ made, making, opening }} unit="家" />
      {looking ? (
        <PhoneLook
          name={titleOf(looking)}
          reveal={async () => (await api.roster.revealPhone({ id: looking.postId ?? '' })).phone}
          onClose={() => setLooking(null)}
        />
      ) : null}
    </Card>
  )
}
