import { useReachBottom } from '@tarojs/taro'
import { useState } from 'react'

/** WeChat's audit asks for fewer than 1,000 nodes on a page; a row here has about 25. */
const STEP = 24

/** The rows drawn so far: more of them as one scrolls down; another list starts again from its top. */
export function useShownRows<T>(rows: readonly T[]) {
  const [seen, setSeen] = useState({ rows, count: STEP })
  if (seen.rows !== rows) setSeen({ rows, count: STEP })
  useReachBottom(() => setSeen((was) => ({ ...was, count: Math.min(was.count + STEP, rows.length) })))
  return rows.slice(0, seen.count)
}
