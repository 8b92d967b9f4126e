import type { ActivityPage } from '@contract/activities'

/** What cancelling means, said before it is done. */
export function consequences({ mine, counts, plan, phase }: ActivityPage): string {
  if (mine?.state === 'waiting' && mine.position === null)
    return '您的报名还在重新审核，取消以后再报名仍然要审核。'
  if (mine?.state === 'waiting')
    return `您现在排在候补第 ${mine.position} 位，取消后这个位置不保留，再报名要重新排。`
  const next =
    counts.waiting > 0 && plan.waitlist
      ? `名额会马上让给候补的下一位（现有 ${counts.waiting} 人候补）。`
      : '名额会让出来给别人。'
  const again = phase === 'open' ? '想再来，要重新报名；那时可能已经报满。' : '报名已经截止，取消后不能再报。'
  return `${next}${again}`
}
