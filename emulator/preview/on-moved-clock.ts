/** The page as it is, but for its clock: `Date` is so much ahead of the machine's. */
export function onMovedClock(html: string, offsetMs: number): string {
  const script = `window.Date = new Proxy(Date, {
    construct: (date, args, target) => Reflect.construct(date, args.length ? args : [date.now() + ${offsetMs}], target),
    apply: (date) => new date(date.now() + ${offsetMs}).toString(),
    get: (date, name) => (name === 'now' ? () => date.now() + ${offsetMs} : Reflect.get(date, name)),
  })`
  return html.replace(/<head[^>]*>/i, (head) => `${head}<script>${script}</script>`)
}
