/** What the local content check refuses: words that stand for a label of WeChat's, and marks in file names or bytes. */

type Suggest = 'pass' | 'review' | 'risky'
export interface Verdict {
  suggest: Suggest
  label: number
  keyword?: string
}

const PASS: Verdict = { suggest: 'pass', label: 100 }

/** Labels: 10001 advertising, 20001 politics, 20002 pornography, 20003 abuse, 20006 crime, 20008 fraud, 21000 other. */
const WORDS: Record<string, Verdict> = {
  测试广告: { suggest: 'risky', label: 10001 },
  测试时政: { suggest: 'risky', label: 20001 },
  测试色情: { suggest: 'risky', label: 20002 },
  测试辱骂: { suggest: 'risky', label: 20003 },
  测试违法: { suggest: 'risky', label: 20006 },
  测试欺诈: { suggest: 'risky', label: 20008 },
  测试存疑: { suggest: 'review', label: 21000 },
}

export function checkText(text: string): Verdict {
  const keyword = Object.keys(WORDS).find((word) => text.includes(word))
  return keyword ? { ...WORDS[keyword]!, keyword } : PASS
}

/** Risky when its name or its bytes hold `content-check-risky`, in doubt with `content-check-review`. */
export function checkMedia(name: string, bytes: Buffer): Verdict {
  const marked = (mark: string) => name.includes(mark) || bytes.includes(mark)
  if (marked('content-check-risky')) return { suggest: 'risky', label: 20002 }
  if (marked('content-check-review')) return { suggest: 'review', label: 21000 }
  return PASS
}
