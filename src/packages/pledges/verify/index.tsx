import { useRouter } from '@tarojs/taro'
import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { Verification } from '@/features/pledges/verify/verification'

function Verify() {
  const { id = '' } = useRouter().params
  return (
    <Page>
      <Verification id={id} />
    </Page>
  )
}

export default guarded(Verify)
