import { useState } from 'react'
import { isAllowed, office } from '@contract/access'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Chips } from '@/components/chips'
import { FieldFrame } from '@/components/field'
import { ChamberPicker } from '@/features/chambers/chamber-picker'
import { useSession } from '@/lib/session'

export interface Chamber {
  id: string
  name: string
}

/** For which chamber somebody acts: one that he leads, or any for the office. */
export function useChamber() {
  const { me } = useSession()
  const [picked, setPicked] = useState<Chamber | null>(null)
  const led = (me?.posts ?? [])
    .filter(({ post }) => post === 'president' || post === 'secretary')
    .map(({ chamberId, chamberName }): Chamber => ({ id: chamberId, name: chamberName }))
  const isOffice = me ? isAllowed(office, me.roles) : false
  return { led, isOffice, chamber: picked ?? led[0] ?? null, pick: setPicked }
}

interface Props extends ReturnType<typeof useChamber> {
  title: string
}

export function ChamberHead({ title, led, isOffice, chamber, pick }: Props) {
  const [choosing, setChoosing] = useState(false)
  return (
    <>
      <Card title={title}>
        {led.length > 1 && !isOffice ? (
          <FieldFrame label="哪个商会">
            <Chips
              label="哪个商会"
              layout="wrap"
              options={led.map(({ id: value, name: label }) => ({ value, label }))}
              value={chamber?.id ?? ''}
              onChange={(value) => pick(led.find((each) => each.id === value) ?? null)}
            />
          </FieldFrame>
        ) : null}
        {isOffice ? (
          <Button kind="plain" icon="chamber" onTap={() => setChoosing(true)}>
            {chamber?.name ?? '选择商会'}
          </Button>
        ) : null}
      </Card>
      <ChamberPicker
        open={choosing}
        onChoose={(row) => {
          pick(row)
          setChoosing(false)
        }}
        onClose={() => setChoosing(false)}
      />
    </>
  )
}
