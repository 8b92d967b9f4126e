import { useRouter } from '@tarojs/taro'
import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { ChamberGate } from '@/features/chambers/chamber-gate'
import { FactsForm } from '@/features/chambers/forms/facts-form'
import { api } from '@/lib/api'
import { useQuery } from '@/lib/use-query'

function CorrectChamber() {
  const { id = '' } = useRouter().params
  const chamber = useQuery(api.chambers.show, { id })
  return (
    <Page>
      <ChamberGate {...chamber} may={({ can }) => can.correct}>
        {(data) => <FactsForm chamber={data} />}
      </ChamberGate>
    </Page>
  )
}

export default guarded(CorrectChamber)
