import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Cell } from '@/components/cell'
import { FactList } from '@/components/fact-list'
import { Icon, type IconName } from '@/components/icon'
import { Notice } from '@/components/notice'
import { ProgressBar } from '@/components/progress-bar'
import { aria } from '@/lib/aria'
import { MembersOnly } from '../members-only'
import { yuan } from '../words/amounts'
import { useVerification, type Verdict } from './use-verification'
import './verify.scss'

interface Told {
  icon: IconName
  tone: 'good' | 'bad'
  title: string
  text: string
}

const tell = (verdict: Verdict, count: number): Told => {
  if (verdict.kind === 'holds')
    return {
      ...{ icon: 'verified', tone: 'good', title: '账本完整，没有被改动' },
      text: `在这部手机上从第 1 号到第 ${count} 号逐笔重新计算，每一笔都对得上，合计也与看板一致。`,
    }
  const ask = '请截图告诉经合办或接收单位。'
  if (verdict.kind === 'broken')
    return {
      ...{ icon: 'warning', tone: 'bad', title: `从第 ${verdict.no} 号起对不上` },
      text: `第 ${verdict.no} 号之前都对得上；从这一笔起，内容被改动、缺了一笔或多了一笔。${ask}`,
    }
  return {
    ...{ icon: 'warning', tone: 'bad', title: '账本与看板不一致' },
    text: `逐笔计算都对得上，但结尾或合计与看板的数字不同。${ask}`,
  }
}

function Result({ verdict, count }: { verdict: Verdict; count: number }) {
  const { icon, tone, title, text } = tell(verdict, count)
  return (
    <View
      className={`verification verification--${tone}`}
      {...aria({ role: tone === 'good' ? 'status' : 'alert' })}
    >
      <Icon name={icon} className="verification__icon" />
      <Text className="verification__title">{title}</Text>
      <Text>{text}</Text>
    </View>
  )
}

/** 验证账本: nothing is believed, everything is computed again. */
export function Verification({ id }: { id: string }) {
  const { checked, head, lines, verdict, error, busy, again, resume } = useVerification(id)
  if (error?.code === 'campaign.members_only') return <MembersOnly />
  return (
    <>
      {verdict ? <Result verdict={verdict} count={checked.no} /> : null}
      {error ? <Notice error={error} retrying={busy} onRetry={resume} /> : null}
      {verdict ? null : (
        <Card>
          <ProgressBar label="正在逐笔计算" done={checked.no} total={head?.no ?? 0} unit="笔" />
        </Card>
      )}
      <Card title="手机上算出来的">
        <FactList
          facts={[
            ['笔数', `${checked.no} 笔`],
            ['认捐合计', yuan(checked.pledgedFen)],
            ['到账合计', yuan(checked.receivedFen)],
            ['最后的校验码', <Text className="verification__hash">{checked.hash || '—'}</Text>],
          ]}
        />
        {verdict ? (
          <View className="verification__again">
            <Button kind="plain" icon="retry" onTap={again}>
              再算一次
            </Button>
          </View>
        ) : null}
      </Card>
      <Card title="怎么算的">
        <Text className="verification__how">
          每一笔的校验码由这一笔的内容和上一笔的校验码算出。改动、删去或插进任何一笔，后面的校验码就全部对不上。记下今天最后的校验码，以后再来对照，就知道今天以前的账有没有动过。账本里没有姓名。
        </Text>
      </Card>
      {lines.length > 0 ? (
        <Card title={`最近 ${lines.length} 笔`} inset="flush">
          {[...lines].reverse().map(({ no, hash, words }) => (
            <Cell key={no} title={`第 ${no} 号　${words}`} note={`校验码 ${hash.slice(0, 12)}…`} />
          ))}
        </Card>
      ) : null}
    </>
  )
}
