import type { ReactNode } from 'react'
import type { ChamberPage } from '@contract/chambers'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Empty } from '@/components/empty'
import { Failure } from '@/components/failure'
import { Skeleton } from '@/components/skeleton'
import Taro from '@tarojs/taro'
import type { useChamber } from './page/use-chamber'
import { paths } from './paths'

interface Props extends Pick<ReturnType<typeof useChamber>, 'data' | 'error' | 'loading' | 'refresh'> {
  /** Who may not do it is told so, when he came by a link. */
  may?: (chamber: ChamberPage) => boolean
  children: (chamber: ChamberPage) => ReactNode
}

const toDirectory = () => void Taro.switchTab({ url: paths.directory })

/** Waits for a chamber, and says what to do when there is none. */
export function ChamberGate({ data, error, loading, refresh, may, children }: Props) {
  if (data && may && !may(data)) return <Empty icon="lock" title="只有本商会的会长、秘书长和经合办能做" />
  if (data) return <>{children(data)}</>
  if (loading || !error) {
    return (
      <Card>
        <Skeleton widths={[70, 40]} />
        <Skeleton />
      </Card>
    )
  }
  if (error.code !== 'chamber.not_found' && error.code !== 'input.invalid') {
    return <Failure error={error} onRetry={refresh} />
  }
  return (
    <Empty icon="no-result" title="没有找到这个商会" text="链接可能不完整，可以在商会目录里查找。">
      <Button kind="plain" onTap={toDirectory}>
        去商会目录
      </Button>
    </Empty>
  )
}
