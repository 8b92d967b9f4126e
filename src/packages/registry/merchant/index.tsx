import { useRouter } from '@tarojs/taro'
import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { MerchantRecord } from '@/features/merchants/merchant-record'
import { OfficeOnly } from '@/features/office/office-only'

function MerchantPage() {
  const { id = '' } = useRouter().params
  return (
    <Page>
      <OfficeOnly>
        <MerchantRecord id={id} />
      </OfficeOnly>
    </Page>
  )
}

export default guarded(MerchantPage)
