import { useRouter } from '@tarojs/taro'
import { useMemo } from 'react'
import { subjectKinds, type Subject } from '@contract/shares'
import { Card } from '@/components/card'
import { Empty } from '@/components/empty'
import { Failure } from '@/components/failure'
import { guarded } from '@/components/guarded'
import { Page } from '@/components/page'
import { Skeleton } from '@/components/skeleton'
import { readPoster } from '@/features/shares/poster/read-poster'
import { SubjectPoster } from '@/features/shares/poster/subject-poster'
import { useCode } from '@/features/shares/use-code'
import { useQuery } from '@/lib/use-query'

const subjectOf = (kind: string | undefined, id: string): Subject | null => {
  const known = subjectKinds.find((one) => one === kind)
  return known && id ? { kind: known, id } : null
}

function Making({ subject }: { subject: Subject }) {
  const { data, error, refresh } = useQuery(readPoster, subject)
  const code = useCode(subject, data !== undefined)
  if (data && code !== undefined) return <SubjectPoster words={data} code={code} />
  if (error) return <Failure error={error} onRetry={() => void refresh()} />
  return (
    <Card>
      <Skeleton widths={[60, 100, 100, 40]} />
    </Card>
  )
}

/** A picture with a mini-program code, of anything that can be passed on. */
function SharePoster() {
  const { kind, id = '' } = useRouter().params
  const subject = useMemo(() => subjectOf(kind, id), [kind, id])
  return (
    <Page>
      {subject ? (
        <Making subject={subject} />
      ) : (
        <Empty icon="no-result" title="没有找到要做海报的内容" text="请从资讯或活动的页面里点“生成海报”。" />
      )}
    </Page>
  )
}

export default guarded(SharePoster)
