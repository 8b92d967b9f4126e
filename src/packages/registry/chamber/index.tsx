import { useRouter } from '@tarojs/taro'
import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { ChamberGate } from '@/features/chambers/chamber-gate'
import { IdentityForm } from '@/features/chambers/register/identity-form'
import { OfficeOnly } from '@/features/office/office-only'
import { api } from '@/lib/api'
import { useQuery } from '@/lib/use-query'

function EditChamber({ id }: { id: string }) {
  const chamber = useQuery(api.chambers.show, { id })
  return (
    <ChamberGate {...chamber}>
      {(data) => <IdentityForm key={data.rev} chamber={data} onRefresh={() => void chamber.refresh()} />}
    </ChamberGate>
  )
}

function ChamberPage() {
  const { id } = useRouter().params
  return (
    <Page title={id ? '修改商会' : '新增商会'}>
      <OfficeOnly>
        {id ? <EditChamber id={id} /> : <IdentityForm chamber={null} onRefresh={() => undefined} />}
      </OfficeOnly>
    </Page>
  )
}

export default guarded(ChamberPage)
