import { useRouter } from '@tarojs/taro'
import { Page } from '@/components/page'
import { Verification } from '@/features/pledges/verify/verification'

export default function Verify() {
  const { id = '' } = useRouter().params
  return (
    <Page>
      <Verification id={id} />
    </Page>
  )
}
