import path from 'node:path'
import type { Page } from 'playwright-core'

const screenshots = path.resolve(__dirname, '../browser/screenshots')

/** WeChat and WCAG 2.2 (2.5.5) ask for 44 px. */
const TOUCH_PX = 44

/** What WeChat itself draws on a phone; Taro only imitates it on h5. */
const NOT_OURS = '#taro-navigation-bar, .taro-tabbar__tabbar, .weui-tabbar'

/** For the eye: with SCREENSHOTS=1. Painting them all takes as long as everything else. */
export async function keepScreenshot(page: Page, name: string) {
  if (!process.env.SCREENSHOTS) return
  await page.screenshot({ path: path.join(screenshots, `${name}.png`), fullPage: true })
}

/** How far the page reaches beyond the right edge of the screen, px. */
export const overflow = (page: Page) =>
  page.evaluate(() => {
    const reach = [...document.querySelectorAll('html, body, .taro_page')]
      .filter((element) => element.getClientRects().length > 0)
      .map((element) => element.scrollWidth - window.innerWidth)
    return Math.max(0, ...reach)
  })

/** Everything one may tap that is smaller than a fingertip, as “what it says: width × height”. */
export const smallTargets = (page: Page) =>
  page.evaluate(
    ([least, notOurs]) =>
      [
        ...document.querySelectorAll<HTMLElement>(
          '[role=button], [role=link], [role=tab], [role=radio], [role=checkbox], [role=switch], taro-button-core, button, input, textarea',
        ),
      ]
        .filter((element) => element.checkVisibility() && !element.closest(notOurs as string))
        // On a phone Taro's element is the field itself; on h5 it holds the browser's.
        .map((element) => ({
          element,
          box: (element.closest('taro-input-core, taro-textarea-core') ?? element).getBoundingClientRect(),
        }))
        .filter(({ box }) => box.width > 0 && box.height > 0)
        .filter(({ box }) => box.width < Number(least) || box.height < Number(least))
        .map(
          ({ element, box }) =>
            `${element.tagName} ${element.textContent?.trim().slice(0, 20) ?? ''}: ${Math.round(box.width)} × ${Math.round(box.height)}`,
        ),
    [TOUCH_PX - 0.5, NOT_OURS] as const,
  )
