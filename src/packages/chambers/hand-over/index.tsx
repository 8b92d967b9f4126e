import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Button } from '@/components/button'
import { Empty } from '@/components/empty'
import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { ChamberGate } from '@/features/chambers/chamber-gate'
import { HandOverForm } from '@/features/chambers/forms/hand-over-form'
import { backTo } from '@/features/chambers/paths'
import { api } from '@/lib/api'
import { useQuery } from '@/lib/use-query'

function HandOver() {
  const { id = '' } = useRouter().params
  const chamber = useQuery(api.chambers.show, { id })
  const [done, setDone] = useState(false)
  return (
    <Page>
      {done ? (
        <Empty icon="done" title="换届已经登记" text="新任负责人用登记的手机号加入温商之家，职务就会生效。">
          <Button onTap={() => backTo(id)}>回到商会</Button>
        </Empty>
      ) : (
        <ChamberGate {...chamber} may={({ can }) => can.handOver}>
          {(data) => <HandOverForm chamber={data} onDone={() => setDone(true)} />}
        </ChamberGate>
      )}
    </Page>
  )
}

export default guarded(HandOver)
