import '../support/as-weapp'
import { render } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { useLeaveWarning } from '@/lib/use-leave-warning'

const ask = Taro as unknown as { enableAlertBeforeUnload: jest.Mock; disableAlertBeforeUnload: jest.Mock }

function Form({ unsaved }: { unsaved: boolean }) {
  useLeaveWarning(unsaved)
  return null
}

test('the back arrow asks while something is unsaved, and no longer once it is saved', () => {
  const { rerender, unmount } = render(<Form unsaved={false} />)
  expect(ask.enableAlertBeforeUnload).not.toHaveBeenCalled()
  rerender(<Form unsaved />)
  expect(ask.enableAlertBeforeUnload).toHaveBeenCalledWith({ message: '填写的内容还没有保存，确定离开吗？' })
  expect(ask.disableAlertBeforeUnload).not.toHaveBeenCalled()
  rerender(<Form unsaved={false} />)
  expect(ask.disableAlertBeforeUnload).toHaveBeenCalledTimes(1)
  unmount()
  expect(ask.disableAlertBeforeUnload).toHaveBeenCalledTimes(1)
})
