import { launch } from '../support/mini-program/launch'
import { eventually } from '../support/mini-program/page'

test('the text size chosen under 我的 changes the page at once and the home page too', async () => {
  const answers: Record<string, object> = {
    'session.me': { name: null, roles: ['guest'], posts: [] },
    'members.standing': {
      ...{
        consented: false,
        name: null,
        nickname: '',
        avatarUrl: null,
        phoneMasked: null,
        phoneVerified: false,
      },
      ...{ posts: [], speaksFor: null, applications: [], waitingForMe: 0, roles: ['guest'], unread: 0 },
    },
  }
  const { openPage } = launch(async ({ data }) => ({
    result: { ok: true, data: answers[data.action] ?? { items: [], next: null } },
  }))
  const home = await openPage('pages/home/index')
  const mine = await openPage('pages/mine/index')
  const isLargest = (page: typeof mine) => page.html.includes('theme--largest')
  expect(isLargest(mine)).toBe(false)
  await mine.tap('特大')
  for (const page of [mine, home]) {
    await eventually(
      () => isLargest(page),
      () => 'the page keeps its text size',
    )
  }
})
