import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import { Notice } from '@/components/notice'
import { Sheet } from '@/components/sheet'
import { CandidateList } from '../others/candidate-list'
import { useCandidates } from '../others/use-others'
import type { InHand } from './use-entered'

interface Props {
  id: string
  chamber: { id: string; name: string }
  inHand: InHand
}

/** 换人: who of the chamber takes his place. The seat stays with the chamber. */
export function ReplaceSheet({ id, chamber, inHand }: Props) {
  const { doing, acting, perform, close } = inHand
  const people = useCandidates(id, chamber.id)
  const [chosen, setChosen] = useState<string[]>([])
  if (doing?.act !== 'replace') return null
  const by = people.data?.items.find(({ participantId }) => chosen.includes(participantId))
  return (
    <Sheet open title={`把${doing.one.name}换成谁？`} onClose={close}>
      <Text className="activities-hint">{`名额留在${chamber.name}，候补的人不往前走。`}</Text>
      <CandidateList people={people} chosen={chosen} choose={setChosen} single />
      {acting.error ? <Notice error={acting.error} /> : null}
      <View className="activities-action">
        <Button
          disabled={!by}
          reason="先选一位"
          loading={acting.pending}
          onTap={() => by && void perform(`已把${doing.one.name}换成${by.name}`, by.participantId)}
        >
          {by ? `换成${by.name}` : '换人'}
        </Button>
      </View>
    </Sheet>
  )
}
