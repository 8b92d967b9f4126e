import { Text, View } from '@tarojs/components'
import { Component, type ComponentType, type ReactNode } from 'react'
import { errorBody } from '@contract/errors'
import { dropUnproven } from '@/lib/kept-copies'
import { copyText } from '@/lib/on-phone'
import { whatWasTyped } from '@/lib/typed'
import { Button } from './button'
import { Card } from './card'
import { Failure } from './failure'
import { Page } from './page'
import './guarded.scss'

interface State {
  failed: boolean
  typed: string[]
}

const sound: State = { failed: false, typed: [] }

/** Taro shows a white page when one throws while it is drawn; React writes the error to the console by itself. */
class PageGuard extends Component<{ children: ReactNode }, State> {
  override state = sound

  /** Runs before the fields are taken away. */
  static getDerivedStateFromError = (): State => ({ failed: true, typed: whatWasTyped() })

  override componentDidCatch() {
    dropUnproven()
  }

  override render() {
    const { failed, typed } = this.state
    if (!failed) return this.props.children
    return (
      <Page>
        <Failure error={errorBody('page.failed')} onRetry={() => this.setState(sound)} />
        {typed.length > 0 ? (
          <Card title="您刚才填写的内容">
            <Text className="guarded__typed" userSelect>
              {typed.join('\n')}
            </Text>
            <View className="guarded__action">
              <Button kind="plain" icon="copy" onTap={() => void copyText(typed.join('\n'))}>
                复制全部
              </Button>
            </View>
          </Card>
        ) : null}
      </Page>
    )
  }
}

/** A page that says what happened when it cannot be drawn, and offers what was typed. */
export const guarded = (Guarded: ComponentType) =>
  function GuardedPage() {
    return (
      <PageGuard>
        <Guarded />
      </PageGuard>
    )
  }
