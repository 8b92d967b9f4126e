import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { YoungRecord } from '@contract/young'
import { formatDate } from '@contract/values/time'
import { Button } from '@/components/button'
import { ButtonRow } from '@/components/button-row'
import { Card } from '@/components/card'
import { Notice } from '@/components/notice'
import { Tag } from '@/components/tag'
import { api } from '@/lib/api'
import { useCommand } from '@/lib/use-command'
import './young.scss'

type Endorsement = YoungRecord['endorsements'][number]

interface Props {
  endorsements: readonly Endorsement[]
  /** His own record: he may accept and decline, and change his mind. */
  own: boolean
  onAnswered: (record: YoungRecord) => void
}

export function EndorsementsCard({ endorsements, own, onAnswered }: Props) {
  const [under, setUnder] = useState<string | null>(null)
  const { run, pending, error } = useCommand(async (id: string, accept: boolean) => {
    setUnder(id)
    onAnswered(await api.young.answerEndorsement({ id, accept }))
  })
  // What he declined is nobody's to see.
  const shown = endorsements.filter(({ state }) => state !== 'declined')
  if (!shown.length) return null
  return (
    <Card title="会长荐">
      {shown.map(({ id, chamberName, byName, line, state, at }) => (
        <View key={id} className="endorsement">
          <Text className="endorsement__line">{line}</Text>
          <Text className="endorsement__by">{`${chamberName}会长 ${byName} · ${formatDate(at)}`}</Text>
          {state === 'offered' ? <Tag tone="wait">{own ? '等您决定' : '等他决定是否接受'}</Tag> : null}
          {own && state === 'offered' ? (
            <View className="young-action">
              <ButtonRow>
                <Button
                  kind="plain"
                  loading={pending && under === id}
                  label={`不接受${byName}的推荐`}
                  onTap={() => void run(id, false)}
                >
                  不接受
                </Button>
                <Button
                  loading={pending && under === id}
                  label={`接受${byName}的推荐`}
                  onTap={() => void run(id, true)}
                >
                  接受
                </Button>
              </ButtonRow>
            </View>
          ) : null}
          {own && state === 'accepted' ? (
            <Button
              kind="text"
              size="small"
              loading={pending && under === id}
              label={`不再显示${byName}的推荐`}
              onTap={() => void run(id, false)}
            >
              不再显示
            </Button>
          ) : null}
          {error && under === id ? <Notice error={error} /> : null}
        </View>
      ))}
      {own ? (
        <Text className="young-hint">接受以后记入成长档案，本商会的会长、秘书长和经合办能看到。</Text>
      ) : null}
    </Card>
  )
}
