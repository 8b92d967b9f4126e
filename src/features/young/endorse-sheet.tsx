import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { YoungRecord } from '@contract/young'
import { Button } from '@/components/button'
import { TextArea } from '@/components/field'
import { Notice } from '@/components/notice'
import { Sheet } from '@/components/sheet'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'
import './young.scss'

interface Props {
  open: boolean
  personId: string
  name: string
  onDone: (record: YoungRecord) => void
  onClose: () => void
}

function Endorse({ personId, name, onDone }: Omit<Props, 'open' | 'onClose'>) {
  const [line, setLine] = useState('')
  const { run, pending, error, fields } = useCommand(async () =>
    onDone(await api.young.endorse({ personId, line })),
  )
  return (
    <View>
      <Text className="young-hint">{`写一句话，说说${name}好在哪里。他接受以后才会显示，也可以不接受。`}</Text>
      <TextArea
        label="推荐语"
        placeholder="例如：踏实肯干，带出了一支好团队"
        max={60}
        value={line}
        error={fields.line}
        onChange={setLine}
      />
      {error && !fields.line ? <Notice error={error} /> : null}
      <Button
        icon="endorsement"
        loading={pending}
        disabled={!line.trim()}
        reason="还没有写推荐语"
        onTap={() => void run()}
      >
        推荐
      </Button>
    </View>
  )
}

export function EndorseSheet({ open, onClose, ...rest }: Props) {
  return (
    <Sheet open={open} title={`推荐${rest.name}`} onClose={onClose}>
      <Endorse {...rest} />
    </Sheet>
  )
}
