import { useRouter } from '@tarojs/taro'
import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { OfficeOnly } from '@/features/office/office-only'
import { ReceiveForm } from '@/features/pledge-desk/receive/receive-form'

function ReceivePage() {
  const { id = '' } = useRouter().params
  return (
    <Page>
      <OfficeOnly>
        <ReceiveForm campaignId={id} />
      </OfficeOnly>
    </Page>
  )
}

export default guarded(ReceivePage)
