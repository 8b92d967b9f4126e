import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { Wide } from '@/components/wide'
import { OfficeOnly } from '@/features/office/office-only'
import { Tiles } from '@/features/work/tiles'
import { TodoCard } from '@/features/work/todo-card'
import { useWork } from '@/features/work/use-work'
import { useSession } from '@/lib/session'

function Work() {
  const work = useWork()
  const { me } = useSession()
  usePullDownRefresh(() => void work.refresh().finally(() => Taro.stopPullDownRefresh()))
  return (
    <Wide>
      <TodoCard {...work} />
      <Tiles roles={me?.roles ?? []} />
    </Wide>
  )
}

function WorkPage() {
  return (
    <Page>
      <OfficeOnly>
        <Work />
      </OfficeOnly>
    </Page>
  )
}

export default guarded(WorkPage)
