import { useRouter } from '@tarojs/taro'
import { Page } from '@/components/page'
import { MerchantRecord } from '@/features/merchants/merchant-record'
import { OfficeOnly } from '@/features/office/office-only'

export default function MerchantPage() {
  const { id = '' } = useRouter().params
  return (
    <Page>
      <OfficeOnly>
        <MerchantRecord id={id} />
      </OfficeOnly>
    </Page>
  )
}
