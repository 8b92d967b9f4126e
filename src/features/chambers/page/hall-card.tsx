import { Text, View } from '@tarojs/components'
import { hallStageNames, hallStages, type ChamberPage } from '@contract/chambers'
import { formatRoughDate } from '@contract/values/date'
import { Card } from '@/components/card'
import { Icon } from '@/components/icon'
import { Picture } from '@/components/picture'
import { Tag } from '@/components/tag'
import { showPictures } from '@/lib/on-phone'
import './hall-card.scss'

type Step = ChamberPage['hallSteps'][number]

function Record({ step, alt }: { step: Step; alt: string }) {
  const urls = step.photos.map(({ url }) => url)
  return (
    <View className="hall-record">
      <Text className="hall-record__on">{formatRoughDate(step.on)}</Text>
      {step.note ? <Text className="hall-record__note">{step.note}</Text> : null}
      {step.photos.length ? (
        <View className="hall-record__photos">
          {step.photos.map(({ id, url }, i) => (
            <Picture
              key={id}
              url={url}
              alt={`${alt}照片 ${i + 1}，点按可放大`}
              ratio={4 / 3}
              onTap={() => void showPictures(url, urls)}
            />
          ))}
        </View>
      ) : null}
    </View>
  )
}

/** 规划 → 筹建 → 在建 → 建成: where the hall stands, what happened when, and what it looked like. */
export function HallCard({ hall, hallSteps }: Pick<ChamberPage, 'hall' | 'hallSteps'>) {
  if (!hall) return null
  const reached = hallStages.indexOf(hall)
  return (
    <Card
      title="温州会馆"
      action={<Tag tone={hall === 'complete' ? 'good' : 'accent'}>{hallStageNames[hall]}</Tag>}
    >
      <View className="hall">
        {hallStages.map((stage, i) => {
          const records = hallSteps.filter((step) => step.stage === stage)
          const state = i < reached || hall === 'complete' ? 'past' : i === reached ? 'now' : 'ahead'
          return (
            <View key={stage} className={`hall__step hall__step--${state}`}>
              <View className="hall__mark">{state === 'past' ? <Icon name="check" /> : null}</View>
              <View className="hall__main">
                <View className="hall__stage">
                  <Text>{hallStageNames[stage]}</Text>
                  {state === 'now' ? <Text className="hall__now">目前在这一步</Text> : null}
                  {state === 'ahead' ? <Text className="hall__ahead">还没到</Text> : null}
                </View>
                {records.map((step, at) => (
                  <Record key={at} step={step} alt={`会馆${hallStageNames[stage]}`} />
                ))}
              </View>
            </View>
          )
        })}
      </View>
    </Card>
  )
}
