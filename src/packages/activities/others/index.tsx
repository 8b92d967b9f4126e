import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { isAllowed, office } from '@contract/access'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Chips } from '@/components/chips'
import { Empty } from '@/components/empty'
import { FieldFrame } from '@/components/field'
import { Page } from '@/components/page'
import { OthersForm } from '@/features/activities/others/others-form'
import { OthersResult, type Signed } from '@/features/activities/others/others-result'
import { ActivityGate } from '@/features/activities/page/activity-gate'
import { backTo } from '@/features/activities/paths'
import { useActivity } from '@/features/activities/use-activity'
import { ChamberPicker } from '@/features/chambers/chamber-picker'
import { useSession } from '@/lib/session'
import '@/features/activities/activities.scss'

interface Chamber {
  id: string
  name: string
}

export default function Others() {
  const { id = '' } = useRouter().params
  const activity = useActivity(id)
  const { me } = useSession()
  const [picked, setPicked] = useState<Chamber | null>(null)
  const [choosing, setChoosing] = useState(false)
  const [signed, setSigned] = useState<Signed | null>(null)
  const led = (me?.posts ?? [])
    .filter(({ post }) => post === 'president' || post === 'secretary')
    .map(({ chamberId, chamberName }): Chamber => ({ id: chamberId, name: chamberName }))
  const isOffice = me ? isAllowed(office, me.roles) : false
  const chamber = picked ?? led[0] ?? null
  return (
    <Page>
      <ActivityGate activity={activity}>
        {(page) => {
          const gate = page.can.signUpOthers
          if (!gate) return <Empty icon="lock" title="只有会长、秘书长和经合办能代报名" />
          if (gate.why) return <Empty icon="clock" title={gate.why} />
          if (signed)
            return (
              <OthersResult
                page={page}
                signed={signed}
                onMore={() => setSigned(null)}
                onDone={() => backTo(id)}
              />
            )
          return (
            <>
              <Card title={page.title}>
                {led.length > 1 && !isOffice ? (
                  <FieldFrame label="哪个商会">
                    <Chips
                      label="哪个商会"
                      layout="wrap"
                      options={led.map(({ id: value, name: label }) => ({ value, label }))}
                      value={chamber?.id ?? ''}
                      onChange={(value) => setPicked(led.find((each) => each.id === value) ?? null)}
                    />
                  </FieldFrame>
                ) : null}
                {isOffice ? (
                  <Button kind="plain" icon="chamber" onTap={() => setChoosing(true)}>
                    {chamber?.name ?? '选择商会'}
                  </Button>
                ) : null}
              </Card>
              {chamber ? (
                <OthersForm key={chamber.id} page={page} chamber={chamber} onSigned={setSigned} />
              ) : null}
            </>
          )
        }}
      </ActivityGate>
      <ChamberPicker
        open={choosing}
        onChoose={(row) => {
          setPicked(row)
          setChoosing(false)
        }}
        onClose={() => setChoosing(false)}
      />
    </Page>
  )
}
